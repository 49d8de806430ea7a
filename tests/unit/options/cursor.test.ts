import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/entry/types';
import {
  addTo,
  at,
  type Cursor,
  hasFault,
  members,
  orEmpty,
  removeAt,
  rootCursor,
} from '../../../src/options/editor/fields/cursor';
import { makeEntry, makeSense } from '../entry/make';

/** Follows a path of changes: each step sees what the last one left. */
function editing(start: Entry) {
  let draft = start;
  return {
    root: (): Cursor<Entry> =>
      rootCursor({
        draft,
        onDraft: (next) => {
          draft = next;
        },
        bundled: start,
        conflicts: {},
        faults: [{ field: 'senses.0.origin.date', code: 'date' }],
      }),
    now: () => draft,
  };
}

const period = (root: Cursor<Entry>) => {
  const [sense] = members(at(root, 'senses'));
  if (!sense) throw new Error('no sense');
  return at(sense, 'period');
};

describe('a cursor', () => {
  it('puts a value deep into an entry, leaves the rest alone and takes it away again', () => {
    const start = makeEntry({ senses: [makeSense(), makeSense({ level: 'city' })] });
    const { root, now } = editing(start);
    at(orEmpty(period(root()), {}), 'from').set('2019');
    expect(now()).toEqual({ ...start, senses: [makeSense({ period: { from: '2019' } }), start.senses[1]] });
    period(root()).set(undefined);
    expect(now()).toEqual(start);
    expect('period' in (now().senses[0] ?? {})).toBe(false);
  });

  it('adds members to a list and takes them out; an empty list goes unless it is required', () => {
    const { root, now } = editing(makeEntry());
    const none = () => at(orEmpty(at(root(), 'match'), {}), 'none');
    addTo(none(), { near: ['a'] });
    addTo(none(), { quoted: true });
    removeAt(none(), 0);
    expect(now().match).toEqual({ none: [{ quoted: true }] });
    removeAt(none(), 0);
    expect(now().match).toEqual({});
    removeAt(at(root(), 'domains'), 0, true);
    expect(now().domains).toEqual([]);
  });

  it('knows its path, its faults and the bundled value', () => {
    const { root } = editing(makeEntry({ senses: [makeSense({ period: { to: '2020' } })] }));
    const to = at(orEmpty(period(root()), {}), 'to');
    expect(to.path).toBe('senses.0.period.to');
    expect(to.bundled).toEqual({ value: '2020' });
    expect(hasFault({ ...to, path: 'senses.0.origin' })).toBe(true);
    expect(hasFault(to)).toBe(false);
  });
});
