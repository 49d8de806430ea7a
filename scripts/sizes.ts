/** `npm run sizes`: what the content script weighs, and what it is sent of the dictionary; fails above the budget. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Kilobytes (1,000 bytes), gzipped. */
const BUDGET = 75;

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / 1000;

let over = false;
for (const browser of ['chrome', 'firefox']) {
  const script = gzipped(`dist/${browser}/src/content/main.iife.js`);
  const folding = gzipped('src/core/text/traditional.ts');
  const sent = gzipped(`dist/${browser}/dictionary/judging.json`);
  over ||= script > BUDGET;
  console.log(
    `${browser}: content script ${script.toFixed(1)} kB gzipped, ${folding.toFixed(1)} kB of it the table of traditional characters; sent to a page ${sent.toFixed(1)} kB`,
  );
}
console.log(`budget of the content script: ${BUDGET} kB`);
process.exitCode = over ? 1 : 0;
