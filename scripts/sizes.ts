/** `npm run sizes`: what the content script weighs, with the matcher's tables and without; fails above the budget. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Kilobytes (1,000 bytes), gzipped. */
const BUDGET = { whole: 200, code: 60 };
const TABLES = ['src/generated/tables.ts', 'src/core/text/traditional.ts'];

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / 1000;

let over = false;
for (const browser of ['chrome', 'firefox']) {
  const whole = gzipped(`dist/${browser}/src/content/main.iife.js`);
  const code = whole - TABLES.reduce((sum, file) => sum + gzipped(file), 0);
  over ||= whole > BUDGET.whole || code > BUDGET.code;
  console.log(
    `${browser}: content script ${whole.toFixed(1)} kB gzipped, ${code.toFixed(1)} kB without the matcher's tables`,
  );
}
console.log(`budget: ${BUDGET.whole} kB, ${BUDGET.code} kB without the tables`);
process.exitCode = over ? 1 : 0;
