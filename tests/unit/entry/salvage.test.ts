import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../src/core/entry/record-schema';
import { salvage } from '../../../src/core/entry/salvage';
import { makeOwn, makeSense } from './make';

const today = '2026-11-24';
const own = makeOwn('own-1', '清单', { tier: 'C', senses: [makeSense({ level: 'city' })] });
const stored = (entry: unknown) => ({ kind: 'own', id: 'own-1', entry, changed: today });
const rescue = (value: unknown) => salvage('entry:own-1', value, today);

describe('a broken record', () => {
  it('keeps every sound field', () => {
    const broken = stored({
      ...own,
      category: 7,
      unheard: 1,
      senses: [{ ...own.senses[0], status: 'now', period: [] }],
    });
    expect(checkRecord(broken).ok).toBe(false);
    const saved = rescue(broken);
    expect(saved).toMatchObject({ id: 'own-1', entry: { head: '清单', tier: 'C', category: 'phrase' } });
    expect(saved?.entry.senses[0]).toMatchObject({ level: 'city', meaning: own.senses[0]?.meaning });
    expect(checkRecord(saved).ok).toBe(true);
  });

  it('keeps a sound sense beside a broken one, and one language for both', () => {
    const senses = [null, { meaning: { en: 'A list.' } }, own.senses[0]];
    expect(rescue(stored({ ...own, senses }))?.entry.senses.map(({ meaning }) => meaning.zh)).toEqual([
      'A list.',
      '规划相连却没有修通的道路。',
    ]);
  });

  it.each([null, 3, 'x', [], {}, stored(null), stored({ head: '清单' }), stored({ ...own, head: 3 })])(
    'without a term and a meaning is nothing: %j',
    (value) => expect(rescue(value)).toBeUndefined(),
  );
});
