/** `npm run rings`: says which imports under src/ point outward, and fails if any does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findBreaches } from './rings';

const root = join(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
  .map((file) => {
    const path = join(file.parentPath, file.name);
    return { path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') };
  });

const breaches = findBreaches(files);
for (const { path, line, why } of breaches) process.stderr.write(`${path}:${line}: ${why}\n`);
if (breaches.length > 0) process.exitCode = 1;
else process.stdout.write(`rings: ${files.length} files, every import points inward\n`);
