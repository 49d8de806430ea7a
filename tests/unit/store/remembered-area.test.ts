import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaListener, StoreArea } from '../../../src/platform/store/area';
import { rememberedArea } from '../../../src/platform/store/remembered-area';

/** A storage whose news may come late or never; it counts the keys that are read of it. */
function slowArea(values: Record<string, unknown>) {
  const listeners = new Set<AreaListener>();
  const news: Record<string, unknown>[] = [];
  let read = 0;
  const area: StoreArea = {
    get: async (keys) => {
      const wanted = (keys === null ? Object.keys(values) : [keys].flat()).filter((key) => key in values);
      read += wanted.length;
      return structuredClone(Object.fromEntries(wanted.map((key) => [key, values[key]])));
    },
    set: async (items) => {
      Object.assign(values, structuredClone(items));
      news.push(items);
    },
    remove: async (keys) => {
      for (const key of keys) delete values[key];
      news.push(Object.fromEntries(keys.map((key) => [key, null])));
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  const tell = (items: Record<string, unknown>) => {
    const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]));
    for (const listener of listeners) listener(changes);
  };
  return { area, read: () => read, deliver: () => news.splice(0).forEach(tell), lose: () => void news.splice(0) };
}

const meta = (revision: number) => ({ schema: 1, revision });

describe('a remembered storage', () => {
  it('reads only what was changed', async () => {
    const values = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`entry:${i}`, { n: i }]));
    const { area, read, deliver } = slowArea({ ...values, meta: meta(1) });
    const remembered = rememberedArea(area);
    await remembered.get(null);
    expect(read()).toBe(101);
    await area.set({ 'entry:7': { n: 'new' }, meta: meta(2) });
    deliver();
    expect(await remembered.get(null)).toMatchObject({ 'entry:7': { n: 'new' }, 'entry:8': { n: 8 }, meta: meta(2) });
    expect(read()).toBeLessThan(110);
  });

  const write = fc.record({
    key: fc.constantFrom('entry:a', 'entry:b', 'entry:c'),
    value: fc.nat(9),
    remove: fc.boolean(),
    news: fc.constantFrom('comes', 'waits', 'is lost' as const),
    look: fc.boolean(),
  });

  it('never shows what is no longer there, whether news comes, waits or is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(write, { maxLength: 12 }), async (writes) => {
        const { area, deliver, lose } = slowArea({ meta: meta(0) });
        const remembered = rememberedArea(area);
        let revision = 0;
        for (const { key, value, remove, news, look } of writes) {
          revision++;
          await area.set({ [key]: remove ? { kind: 'gone' } : { value }, meta: meta(revision) });
          if (news === 'comes') deliver();
          if (news === 'is lost') lose();
          if (look) expect(await remembered.get(null)).toEqual(await area.get(null));
        }
      }),
      { numRuns: 500 },
    );
  });
});
