/** `npm run bench`: measures everything in Node, Chromium and Firefox, and prints a table of the bars. */
import { writeFileSync } from 'node:fs';
import { BARS, isOver, type Measured } from './bars';
import { buildExtension } from './build';
import { startBrowser } from './drive';
import { readOptions } from './options';
import { coldPart } from './rows/cold';
import { findPart } from './rows/find';
import { movingPart } from './rows/moving';
import { mutationsPart } from './rows/mutations';
import { ownPart } from './rows/own';
import { passesPart } from './rows/passes';
import { readyPart } from './rows/ready';
import { smoothPart } from './rows/smooth';
import { soakPart } from './rows/soak';
import { serve } from './server';
import { makeFiles, type Part } from './stage';
import { notesOf, tableOf } from './table';

const PARTS: readonly Part[] = [
  findPart,
  passesPart,
  coldPart,
  readyPart,
  smoothPart,
  movingPart,
  mutationsPart,
  soakPart,
  ownPart,
];

const options = readOptions(process.argv.slice(2));
const began = performance.now();
const say = (text: string) => process.stderr.write(`${Math.round((performance.now() - began) / 1000)} s: ${text}\n`);
const parts = PARTS.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
const unknown = options.only.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0)
  throw new Error(`No part is called ${unknown.join(', ')}: ${PARTS.map(({ name }) => name).join(', ')}.`);
const measured: Measured[] = [];

say('writing the pages');
const { files, strangers } = makeFiles();
const server = await serve(files);
for (const part of parts) {
  if (!part.node) continue;
  say(`${part.name} in Node`);
  measured.push(...(await part.node(options)));
}
for (const name of options.browsers) {
  say(`building for ${name}`);
  const browser = await startBrowser(name, await buildExtension(name), server.origin);
  for (const part of parts) {
    if (!part.page) continue;
    say(`${part.name} in ${name}`);
    measured.push(...(await part.page(browser, options)));
  }
  await browser.close();
  for (const part of parts) {
    if (!part.product) continue;
    say(`${part.name} in ${name}`);
    measured.push(...(await part.product(name, { origin: server.origin, strangers }, options)));
  }
}
await server.close();

console.log(tableOf(BARS, measured));
console.log(`\n${notesOf(BARS, measured)}`);
say('done');
if (options.json) writeFileSync(options.json, `${JSON.stringify({ measured }, null, 1)}\n`);
const over = measured.some((m) => BARS.some((bar) => bar.id === m.bar && isOver(bar, m.where, m.value)));
if (options.strict && over) process.exitCode = 1;
