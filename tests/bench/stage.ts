/** What every part of the bench stands on: the site, its server, the options. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browsers';
import type { Pack } from '../../src/core/match/pack';
import type { Measured } from './bars';
import { CACHE } from './build';
import type { BenchBrowser } from './drive';
import { plainForms } from './generate/dictionaries';
import { withOwnTerms } from './generate/own';
import { makeSite } from './generate/site';
import type { BenchOptions } from './options';
import { findingOf, openPlaces, openTables, scan, tablesOf } from './ours';
import type { Files } from './server';

/** The site as browsers see it. */
export interface Served {
  readonly origin: string;
  /** Forms that no dictionary has and that stand on no page. */
  readonly strangers: readonly string[];
}

/** One thing that the bench looks at. */
export interface Part {
  readonly name: string;
  /** Measures in Node, if there is anything to measure there. */
  readonly node?: (options: BenchOptions) => Promise<readonly Measured[]>;
  /** Measures in a browser that has the bench's extension. */
  readonly page?: (browser: BenchBrowser, options: BenchOptions) => Promise<readonly Measured[]>;
  /** Measures with a browser of its own that has the product. */
  readonly product?: (browser: BrowserName, site: Served, options: BenchOptions) => Promise<readonly Measured[]>;
}

/** Folder of the files that Node's contestants read. */
export const SITE = join(CACHE, 'site');

/** Writes the site for Node's contestants. @returns the files for the server, and the forms that stand nowhere */
export function makeFiles(): { readonly files: Files; readonly strangers: readonly string[] } {
  const judging = readFileSync('src/public/dictionary/judging.json', 'utf8');
  const pack = JSON.parse(judging) as Pack;
  const bundled = openTables(tablesOf(pack), openPlaces(judging));
  const { pages, packs, text, withoutHit } = makeSite(pack, (t) => scan(bundled, t) > 0);
  const tables = Object.entries(packs).map(([name, of]) => [`${name}.tables`, tablesOf(of)] as const);
  const forms = [
    ['some.forms', JSON.stringify(plainForms(packs.some))],
    ['bundled.forms', JSON.stringify(plainForms(pack))],
    ['bundled.finding', findingOf(pack)],
  ] as const;
  mkdirSync(SITE, { recursive: true });
  for (const [name, content] of [...tables, ...forms, ['text', text] as const])
    writeFileSync(join(SITE, name), content);
  const markup = Object.entries(pages).map(([name, content]) => [`${name}.html`, content] as const);
  const files = [
    ['ready.html', pages.small] as const,
    ['judging', judging] as const,
    ['own.html', withOwnTerms(pages.middle)] as const,
    ...markup,
    ...tables,
    ...forms,
    ['without-hit.html', withoutHit] as const,
  ];
  return {
    files: Object.fromEntries(files.map(([name, content]) => [`/${name}`, content])),
    strangers: plainForms(packs.many).slice(plainForms(packs.some).length),
  };
}
