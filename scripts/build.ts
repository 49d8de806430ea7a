/** Builds dist/chrome and dist/firefox, or only the targets named on the command line. */
import { build } from 'vite';
import { targetFrom } from './manifest';

const named = process.argv.slice(2).map(targetFrom);

for (const target of named.length > 0 ? named : (['chrome', 'firefox'] as const)) {
  // vite.config.ts reads the target from the environment, so that `vite` alone works too.
  process.env['TARGET'] = target;
  await build({ logLevel: 'warn' });
  process.stdout.write(`dist/${target}\n`);
}
