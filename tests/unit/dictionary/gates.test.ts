import { describe, expect, it } from 'vitest';
import { currentIsSeen, noLateStart, stateFollows } from '../../../scripts/dictionary/gates/dates';
import { examplesHold } from '../../../scripts/dictionary/gates/examples';
import type { Gate } from '../../../scripts/dictionary/gates/gate';
import { findableForms, noShadowedForms, uniqueIds } from '../../../scripts/dictionary/gates/identity';
import { linksPointBack } from '../../../scripts/dictionary/gates/links';
import { countedItems } from '../../../scripts/dictionary/gates/numbers';
import { readTwice } from '../../../scripts/dictionary/gates/reading';
import { seenWhereCited } from '../../../scripts/dictionary/gates/seen';
import { knownSources, newsProvesUseOnly, uniqueSources } from '../../../scripts/dictionary/gates/sources';
import type { Usage } from '../../../scripts/dictionary/usage';
import type { Entry, Sense, Source } from '../../../src/core/entry/types';
import { entryOf } from '../match/marker';

const [plain] = entryOf('x').senses;
if (!plain) throw new Error('the test entry has a sense');
const withSense = (id: string, rest: Partial<Sense>, entry: Partial<Entry> = {}): Entry =>
  entryOf(id, { ...entry, senses: [{ ...plain, ...rest }] });

const text = { zh: '文', en: 'text' };
const SOURCES: readonly Source[] = [
  { id: 'law', title: text, kind: 'law' },
  { id: 'paper', title: { zh: '报', en: 'paper' }, kind: 'news' },
];
const USAGE: Usage = {
  to: '2026-08',
  corpora: {},
  entries: { old: { reports: { '1991': 1 } }, fresh: { news: { '2026-02': 3 } }, stale: { news: { '2024-01': 1 } } },
};

const faults = (gate: Gate, ...entries: Entry[]): string[] =>
  gate({
    dictionary: {
      entries: entries.map((entry, i) => ({ entry, file: 'a.yaml', line: i + 1 })),
      sources: SOURCES,
      faults: [],
    },
    usage: USAGE,
  }).map((f) => f.what);

/** A sense that cites two days of news. */
const citing = (lastSeen?: string): Entry =>
  withSense(`seen ${lastSeen}`, {
    sources: [{ id: 'paper', at: '2026-01-06、2022-05-01', for: 'use' }],
    status: { state: 'unchecked', asOf: '2026', ...(lastSeen && { lastSeen }) },
  });

const two = { closed: true, list: [{ zh: '甲' }, { zh: '乙' }] };

/** Each gate: entries that pass, entries that do not, and what the fault says. */
const CASES: readonly [string, Gate, Entry[], Entry[], RegExp][] = [
  [
    'unique ids',
    uniqueIds,
    [entryOf('a'), entryOf('b')],
    [entryOf('a'), entryOf('a')],
    /the id a is taken by a in a.yaml:1/,
  ],
  [
    'no shadowed form',
    noShadowedForms,
    [entryOf('断头路'), entryOf('断头')],
    [entryOf('斷頭路'), entryOf('断头路')],
    /also one of/,
  ],
  [
    'no form twice',
    noShadowedForms,
    [entryOf('a', { forms: ['两高'] })],
    [entryOf('a', { forms: ['两高', '“两高”'] })],
    /stands twice/,
  ],
  ['findable forms', findableForms, [entryOf('两高')], [entryOf('“高”')], /shorter than two/],
  [
    'as many items as the number',
    countedItems,
    [withSense('两高', { items: [two] }, { counts: [2] })],
    [withSense('三高', { items: [two] }, { counts: [3] })],
    /2 items, the number says 3/,
  ],
  [
    'a list a count',
    countedItems,
    [withSense('a', { items: [two, two] }, { counts: [2, 2] })],
    [withSense('a', { items: [two] }, { counts: [2, 2] })],
    /2 counts but 1 lists/,
  ],
  ['items at all', countedItems, [entryOf('a')], [entryOf('a', { counts: [2] })], /no items/],
  [
    'an open list says what is missing',
    countedItems,
    [withSense('a', { items: [{ closed: false, note: text, list: [] }] }, { counts: [3] })],
    [withSense('a', { items: [{ closed: false, list: [] }] }, { counts: [3] })],
    /needs a note/,
  ],
  [
    'known sources',
    knownSources,
    [withSense('a', { sources: [{ id: 'law', at: '第一条', for: 'meaning' }] })],
    [withSense('a', { sources: [{ id: 'rumour', at: 'p. 1', for: 'use' }] })],
    /rumour is not in/,
  ],
  [
    'news proves no meaning',
    newsProvesUseOnly,
    [withSense('a', { sources: [{ id: 'paper', at: '2026-01-01', for: 'use' }] })],
    [withSense('a', { sources: [{ id: 'paper', at: '2026-01-01', for: 'meaning' }] })],
    /cannot prove a meaning/,
  ],
  [
    'news proves no items',
    newsProvesUseOnly,
    [withSense('a', { items: [{ ...two, source: { id: 'law', at: '第一条' } }] })],
    [withSense('a', { items: [{ ...two, source: { id: 'paper', at: '2026' } }] })],
    /cannot prove a list/,
  ],
  [
    'links lead somewhere',
    linksPointBack,
    [entryOf('a')],
    [withSense('a', { see: [{ kind: 'near', id: 'b' }] })],
    /does not exist/,
  ],
  [
    'links point back',
    linksPointBack,
    [withSense('a', { see: [{ kind: 'part-of', id: 'b' }] }), withSense('b', { see: [{ kind: 'has-part', id: 'a' }] })],
    [withSense('a', { see: [{ kind: 'part-of', id: 'b' }] }), withSense('b', { see: [{ kind: 'near', id: 'a' }] })],
    /does not point back as has-part/,
  ],
  [
    'no link to itself',
    linksPointBack,
    [entryOf('a')],
    [withSense('a', { see: [{ kind: 'near', id: 'a' }] })],
    /to itself/,
  ],
  [
    'rules have examples',
    examplesHold,
    [entryOf('断头路', { match: { notInside: ['断头路口'], examples: [{ yes: '打通断头路', no: '断头路口' }] } })],
    [entryOf('断头路', { match: { notInside: ['断头路口'] } })],
    /needs an example/,
  ],
  [
    'examples that must be marked are',
    examplesHold,
    [entryOf('断头路')],
    [entryOf('断头路', { match: { any: [{ near: ['打通'] }], examples: [{ yes: '断头路', no: '路' }] } })],
    /is not marked in/,
  ],
  [
    'examples that must not be marked are not',
    examplesHold,
    [entryOf('断头路')],
    [entryOf('断头路', { match: { none: [{ near: ['打通'] }], examples: [{ yes: '断头路', no: '断头路' }] } })],
    /is marked in/,
  ],
  [
    'templates have examples',
    examplesHold,
    [entryOf('断头路')],
    [entryOf('t', { forms: ['平安{place}'] })],
    /needs an example/,
  ],
  [
    'no start later than a hit',
    noLateStart,
    [withSense('old', { period: { from: '1991' } })],
    [withSense('old', { period: { from: '2013' } })],
    /start in 2013, but stands in a text of 1991/,
  ],
  [
    'earlier words explained',
    noLateStart,
    [withSense('old', { period: { from: '2013' }, earlier: { year: '1991', why: text } })],
    [
      withSense('old', {
        origin: { where: text, date: '2013', precision: 'year', kind: 'announced', certainty: 'confirmed' },
      }),
    ],
    /start in 2013/,
  ],
  [
    'last seen where it is cited',
    seenWhereCited,
    [
      citing('2026-01-06'),
      citing('2026'),
      withSense('law', { sources: [{ id: 'law', at: '2030-01-01', for: 'use' }] }),
    ],
    [citing('2025-12-31'), citing()],
    /cites news of 2026-01-06, but was last seen (2025-12-31|never)/,
  ],
  ['current is seen', currentIsSeen, [entryOf('fresh')], [entryOf('stale')], /last seen 2024-01/],
  [
    'current is seen at all',
    currentIsSeen,
    [withSense('never', { status: { state: 'unchecked', asOf: '2026' } })],
    [entryOf('never')],
    /last seen never/,
  ],
  [
    'the state follows from the counts',
    stateFollows,
    [entryOf('fresh'), withSense('stale', { status: { state: 'replaced', asOf: '2026' } })],
    [entryOf('stale')],
    /is called current, but by the counts it is unchecked/,
  ],
  [
    'read twice',
    readTwice,
    [withSense('a', { checked: { date: '2026-01-01', changed: false } })],
    [entryOf('a')],
    /without a second reading/,
  ],
];

describe('gates of the dictionary', () => {
  it('unique sources', () => {
    const check = (sources: readonly Source[]) =>
      uniqueSources({ dictionary: { entries: [], sources, faults: [] }, usage: undefined }).map((f) => f.what);
    expect(check(SOURCES)).toEqual([]);
    const [law] = SOURCES.map((source) => ({
      ...source,
      title: { zh: '中华人民共和国消防法', en: 'Fire Law' },
      date: '2021',
    }));
    if (!law) throw new Error('There is no source.');
    expect(check([law, { ...law, date: '2008' }].map((source, i) => ({ ...source, id: `law-${i}` })))).toEqual([]);
    expect(check([law, law])).toContain('the source law is listed twice');
    const renamed = { ...law, id: 'fire-law', title: { ...law.title, zh: '《消防法》' }, date: '2021-04-29' };
    expect(check([law, renamed])).toEqual(['the source 消防法 2021 is listed twice']);
  });

  it.each(CASES)('%s', (_, gate, good, bad, what) => {
    expect(faults(gate, ...good)).toEqual([]);
    expect(faults(gate, ...bad).join('\n')).toMatch(what);
  });
});
