/** Writes `src/core/text/traditional.ts`: the characters that have one simplified counterpart. Run by hand after an update of opencc-js. */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';

const convert = [
  Converter({ from: 't', to: 'cn' }),
  Converter({ from: 'hk', to: 'cn' }),
  Converter({ from: 'tw', to: 'cn' }),
];
let from = '';
let to = '';
for (let code = 0x3400; code < 0xfb00; code++) {
  if (code > 0x9fff && code < 0xf900) continue;
  const c = String.fromCharCode(code);
  const simple = convert.map((f) => f(c)).find((s) => s !== c && s.length === 1);
  if (simple === undefined) continue;
  from += c;
  to += simple;
}
writeFileSync(
  'src/core/text/traditional.ts',
  `// Made by scripts/fold-table.ts from opencc-js; not edited by hand. biome-ignore-all format: one line a string\n` +
    `/** Traditional characters; \`SIMPLIFIED\` holds the counterpart of each at the same place. */\n` +
    `export const TRADITIONAL = '${from}';\nexport const SIMPLIFIED = '${to}';\n`,
);
console.log(`${from.length} characters`);
