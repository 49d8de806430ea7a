/** Builds dist/chrome and dist/firefox, or only the targets named on the command line, and looks them over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'vite';
import { targetFrom } from './manifest';
import { type PackageFile, packageFaults } from './package-faults';

const named = process.argv.slice(2).map(targetFrom);

for (const target of named.length > 0 ? named : (['chrome', 'firefox'] as const)) {
  // vite.config.ts reads the target from the environment, so that `vite` alone works too.
  process.env['TARGET'] = target;
  await build({ logLevel: 'warn' });
  const faults = packageFaults(textsOf(`dist/${target}`), target);
  for (const fault of faults) process.stderr.write(`dist/${target}: ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
  else process.stdout.write(`dist/${target}\n`);
}

function textsOf(root: string): readonly PackageFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(?:js|html|json)$/.test(file.name))
    .map((file) => {
      const path = join(file.parentPath, file.name);
      return { path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') };
    });
}
