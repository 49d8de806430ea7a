import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

type Texts = Readonly<Record<string, Readonly<Record<'en' | 'zh_CN' | 'zh_TW', string>>>>;

const filesOf = (folder: string, end: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) =>
    file.endsWith(end) ? [`${folder}/${file}`] : [],
  );

const texts: Texts = Object.assign(
  {},
  ...filesOf('src/locales', '.yaml').map((file) => parse(readFileSync(file, 'utf8'))),
);

/** Buttons with a name of their own and other words on them: the keys of both. */
const pairs = filesOf('src', '.tsx').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/<button\b[\s\S]*?<\/button>/g)].flatMap(([button]) => {
    const [, name] = /aria-label=\{t\('(\w+)'/.exec(button) ?? [];
    const [, words] = />\s*\{t\('(\w+)'\)\}\s*<\/button>$/.exec(button) ?? [];
    return name && words ? [{ name, words }] : [];
  }),
);

describe('names of buttons', () => {
  it('are found', () => expect(pairs.length).toBeGreaterThan(4));

  it.each(pairs)('$name holds the words that are to be seen, $words', ({ name, words }) => {
    for (const language of ['en', 'zh_CN', 'zh_TW'] as const)
      expect(texts[name]?.[language].toLowerCase()).toContain(texts[words]?.[language].toLowerCase());
  });
});
