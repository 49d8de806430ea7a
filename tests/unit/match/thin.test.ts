import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/core/match/mark';
import { thin } from '../../../src/core/match/thin';

const span = (id: string, rest: Partial<Span> = {}): Span => ({
  start: 0,
  end: 2,
  kind: 'entry',
  id,
  category: 'phrase',
  tier: 'A',
  choices: [],
  maxPerPage: undefined,
  ...rest,
});
const blocks = [
  { section: 0, spans: [span('a'), span('a'), span('b', { tier: 'C' })] },
  { section: 1, spans: [span('a'), span('u', { kind: 'unlisted' })] },
];
const ids = (settings: Partial<Parameters<typeof thin>[1]>) =>
  thin(blocks, { density: 'every', tiers: ['A', 'B', 'C'], unlisted: true, ...settings }).map((s) =>
    s.map((x) => x.id).join(''),
  );

describe('thin', () => {
  it.each([
    [{}, ['aab', 'au']],
    [{ density: 'section' } as const, ['ab', 'au']],
    [{ density: 'page' } as const, ['ab', 'u']],
    [{ tiers: ['A'] } as const, ['aa', 'au']],
    [{ unlisted: false }, ['aab', 'a']],
    [{ categoriesOff: ['phrase'] } as const, ['', 'u']],
    [{ categoriesOff: ['law'] } as const, ['aab', 'au']],
  ])('%j', (settings, left) => {
    expect(ids(settings)).toEqual(left);
  });

  it('keeps to the most marks that an entry allows on a page', () => {
    const capped = [{ section: 0, spans: [span('a', { maxPerPage: 1 }), span('a', { maxPerPage: 1 })] }];
    expect(thin(capped, { density: 'every', tiers: ['A'], unlisted: true })[0]).toHaveLength(1);
  });
});
