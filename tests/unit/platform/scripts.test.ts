import { beforeEach, describe, expect, it, vi } from 'vitest';
import { alignOpenTabs, registerScripts } from '../../../src/platform/scripts';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

const fake = vi.hoisted(() => ({
  registered: [] as Script[],
  tabs: [] as { id: number; url?: string; discarded?: boolean }[],
  /** Tabs whose content script answers. */
  alive: new Set<number>(),
  /** Of these, tabs whose marks the reader switched off. */
  off: new Set<number>(),
  /** By tab, whether each frame has the script. */
  frames: new Map<number, Map<number, boolean>>(),
  done: [] as string[],
}));

interface Injection {
  readonly target: { readonly tabId: number; readonly allFrames?: boolean; readonly frameIds?: readonly number[] };
  readonly func?: unknown;
}

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: 'tifa' },
    scripting: {
      getRegisteredContentScripts: async () => fake.registered,
      registerContentScripts: async (scripts: Script[]) => {
        fake.registered = [...fake.registered, ...scripts];
      },
      updateContentScripts: async (scripts: Script[]) => {
        fake.done.push(`update ${scripts.map(({ id }) => id)}`);
        fake.registered = scripts;
      },
      unregisterContentScripts: async () => {
        fake.registered = [];
      },
      executeScript: async ({ target, func }: Injection) => {
        if (func) return [...(fake.frames.get(target.tabId) ?? [])].map(([frameId, result]) => ({ frameId, result }));
        const where = target.allFrames ? 'all' : target.frameIds?.join();
        fake.done.push(`run ${target.tabId} ${where}`);
        return [];
      },
    },
    tabs: {
      query: async () => fake.tabs,
      sendMessage: async (tabId: number, { type }: { type: string }) => {
        if (!fake.alive.has(tabId)) throw new Error('Receiving end does not exist');
        if (type === 'state') return { kind: fake.off.has(tabId) ? 'off' : 'marked', count: 0 };
        fake.done.push(`${type} ${tabId}`);
      },
    },
  },
}));

beforeEach(() => {
  Object.assign(fake, { registered: [], tabs: [], done: [] });
  fake.alive.clear();
  fake.frames.clear();
  fake.off.clear();
});

const people = ['https://*.people.com.cn/*', 'http://*.people.com.cn/*'];

const scripts = { early: 'early.js', main: 'content.js' };

describe('the registered scripts', () => {
  it('follow what is granted and what is switched off', async () => {
    await registerScripts(scripts, { granted: people, off: ['opinion.people.com.cn'] });
    const where = { matches: people, excludeMatches: ['*://opinion.people.com.cn/*'], persistAcrossSessions: true };
    expect(fake.registered).toEqual([
      { ...where, id: 'early', js: ['early.js'], runAt: 'document_start' },
      {
        ...where,
        id: 'content',
        js: ['content.js'],
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_idle',
      },
    ]);
    await registerScripts(scripts, { granted: ['https://*/*', 'moz-extension://x/*'], off: [] });
    expect(fake.done).toEqual(['update early,content']);
    expect(fake.registered.map(({ matches }) => matches)).toEqual([['https://*/*'], ['https://*/*']]);
  });

  it('join one that an earlier version registered', async () => {
    fake.registered = [{ id: 'content', matches: people }];
    await registerScripts(scripts, { granted: people, off: [] });
    expect(fake.done).toEqual(['update content']);
    expect(fake.registered.map(({ id }) => id)).toEqual(['content', 'early']);
  });

  it('are taken back with the last grant', async () => {
    await registerScripts(scripts, { granted: people, off: [] });
    await registerScripts(scripts, { granted: [], off: [] });
    expect(fake.registered).toEqual([]);
    await registerScripts(scripts, { granted: [], off: [] });
  });
});

describe('open tabs', () => {
  it('get the script where it may run and does not yet, and lose it where it may not', async () => {
    fake.tabs = [
      { id: 1, url: 'https://www.people.com.cn/' },
      { id: 2, url: 'https://politics.people.com.cn/' },
      { id: 3, url: 'https://paper.people.com.cn/' },
      { id: 4 },
      { id: 5, url: 'https://blog.example/' },
      { id: 6, url: 'https://www.people.com.cn/', discarded: true },
    ];
    // 2 was switched off until it is loaded anew, and stays so. 5 was marked once, by a click: its address is known, the site is not granted.
    for (const id of [2, 3, 4, 5]) fake.alive.add(id);
    fake.off.add(2);
    // A frame of 2 has come to be granted since the page was loaded.
    fake.frames.set(
      2,
      new Map([
        [0, true],
        [7, false],
        [9, true],
      ]),
    );
    await alignOpenTabs('content.js', { granted: people, off: ['paper.people.com.cn'] });
    expect(fake.done.sort()).toEqual(['regroup 2', 'regroup 5', 'run 1 all', 'run 2 7', 'stop 3', 'stop 4']);
  });
});
