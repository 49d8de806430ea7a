/** The bars: what is measured, and what it may cost. */
export type Where = 'chrome' | 'firefox' | 'node';

export interface Bar {
  readonly id: string;
  readonly what: string;
  readonly unit: '×' | 'ms' | 'MB' | 's' | 'frames' | '';
  /** Whether the limit is the most or the least that passes. */
  readonly sense: 'most' | 'least';
  /** By place; where there is none the value is only told. */
  readonly limits: Readonly<Partial<Record<Where, number>>>;
}

/** A value for a bar, or one that is only told. */
export interface Measured {
  readonly bar: string;
  readonly where: Where;
  readonly value: number;
  /** What else should be known of it. */
  readonly note?: string;
}

/** A bar that is the same in several places. */
const everywhere = (limit: number, ...places: readonly Where[]): Bar['limits'] =>
  Object.fromEntries(places.map((where) => [where, limit]));

const most = (id: string, what: string, unit: Bar['unit'], limits: Bar['limits']): Bar => ({
  id,
  what,
  unit,
  limits,
  sense: 'most',
});
const least = (id: string, what: string, unit: Bar['unit'], limits: Bar['limits']): Bar => ({
  id,
  what,
  unit,
  limits,
  sense: 'least',
});

export const BARS: readonly Bar[] = [
  most('find', 'find, 5,000 forms, fold included, against floor (b)', '×', { chrome: 4.5 }),
  most('forms', 'ten times the forms at equal hits', '×', everywhere(1.35, 'chrome', 'firefox', 'node')),
  most(
    'raw',
    'a page to found spans, 1 million characters, against floor (a)',
    '×',
    everywhere(1.9, 'chrome', 'firefox'),
  ),
  most('whole', 'the whole pass: rules, senses, visibility', '×', everywhere(4, 'chrome', 'firefox')),
  most('no-hit', 'a page without a hit against floor (a)', '×', everywhere(1, 'chrome', 'firefox')),
  most('longer', 'text ten times longer', '×', everywhere(12, 'chrome', 'firefox')),
  least(
    'cold-100k',
    'script and next frame, cold: faster than mark.js, 100 thousand characters',
    '×',
    everywhere(15, 'chrome', 'firefox'),
  ),
  least('cold-1m', 'the same, 1 million characters', '×', everywhere(40, 'chrome', 'firefox')),
  most(
    'ready',
    'matcher ready in a fresh content script, against JSON.parse of the forms',
    '×',
    everywhere(3, 'chrome', 'firefox'),
  ),
  least('greedy', 'faster than @monyone/aho-corasick greedy', '×', { node: 12 }),
  most('worst', 'worst text against floor (b)', '×', everywhere(45, 'chrome', 'firefox', 'node')),
  most('linear', 'worst text, ten times longer', '×', everywhere(12, 'chrome', 'firefox', 'node')),
  most('task', '1-million-character page being read: longest task', 'ms', everywhere(50, 'chrome', 'firefox')),
  most('gap', 'the same: longest gap between frames', 'ms', everywhere(25, 'chrome', 'firefox')),
  most(
    'first',
    'the same, scrolled to the middle: frames to the first marks',
    'frames',
    everywhere(2, 'chrome', 'firefox'),
  ),
  most('animating', 'page animating, 30,000 spans: more main thread a frame, 95th percentile', 'ms', {
    chrome: 3,
    firefox: 1,
  }),
  most('scroll', "frames from a scroll's end to all marks", 'frames', everywhere(2, 'chrome', 'firefox')),
  most(
    'mutations',
    '5,000 mutations, 10,000 spans: script time against without',
    '×',
    everywhere(1.15, 'chrome', 'firefox'),
  ),
  most('heap', 'soak at 200 mutations a second: growth of the heap', 'MB', { chrome: 3 }),
  most('listeners', 'the same: listeners more', '', { chrome: 0 }),
  most('edit', '20,000 own terms: an edit shows after', 's', everywhere(1, 'chrome', 'firefox')),
  most('own-heap', 'the same: memory of a tab', 'MB', { chrome: 20 }),
];

/** Whether a value misses its bar. */
export function isOver(bar: Bar, where: Where, value: number): boolean {
  const limit = bar.limits[where];
  if (limit === undefined) return false;
  return !(bar.sense === 'most' ? value <= limit : value >= limit);
}
