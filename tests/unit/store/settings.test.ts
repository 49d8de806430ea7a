import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, openSettings } from '../../../src/platform/store/open-settings';
import { Disk, FakeArea } from './fakes';

function setUp(settings?: unknown) {
  const disk = new Disk();
  if (settings !== undefined) disk.values['settings'] = settings;
  const area = new FakeArea(disk);
  return { disk, area, store: openSettings(area, (task) => task()) };
}

describe('settings', () => {
  it('are the defaults until the reader chooses, and only the choice is kept', async () => {
    const { disk, store } = setUp();
    expect(await store.load()).toEqual(DEFAULT_SETTINGS);
    expect(await store.save({ density: 'page' })).toEqual({ ok: true });
    expect(await store.save({ tiers: [] })).toEqual({ ok: true });
    expect(disk.values['settings']).toEqual({ density: 'page', tiers: [] });
    expect(await store.load()).toEqual({ ...DEFAULT_SETTINGS, density: 'page', tiers: [] });
  });

  it.each(['x', null, 3, [], { density: 'much', hoverDelay: -1, tiers: 'A', unlisted: 1, cardLanguage: {} }])(
    'fall back from %j',
    async (stored) => expect(await setUp(stored).store.load()).toEqual(DEFAULT_SETTINGS),
  );

  it('keep the readable beside the unreadable', async () => {
    expect(await setUp({ density: 'much', hoverDelay: 500 }).store.load()).toEqual({
      ...DEFAULT_SETTINGS,
      hoverDelay: 500,
    });
  });

  it('keep styles category by category, and only what is one', async () => {
    const styles = {
      policy: { hue: 'green', line: 'wavy', tint: false },
      law: { hue: 'pink', line: 'dotted' },
      body: 'red',
      weather: { hue: 'red' },
    };
    const { styles: read } = await setUp({ styles }).store.load();
    expect(read).toEqual({ policy: { hue: 'green', line: 'wavy', tint: false }, law: { line: 'dotted' } });
  });

  it('say when they could not be saved', async () => {
    const { area, store } = setUp();
    area.fates.push({ kind: 'rejects' });
    expect(await store.save({ density: 'page' })).toEqual({ ok: false, message: 'quota exceeded' });
  });

  it('tell of a change until the signal ends it', async () => {
    const { store } = setUp();
    const end = new AbortController();
    const heard: string[] = [];
    store.onChanged(({ density }) => heard.push(density), end.signal);
    await store.save({ density: 'page' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    end.abort();
    await store.save({ density: 'section' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual(['page']);
  });
});
