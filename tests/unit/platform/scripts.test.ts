import { beforeEach, describe, expect, it, vi } from 'vitest';
import { alignOpenTabs, registerScript } from '../../../src/platform/scripts';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

const fake = vi.hoisted(() => ({
  registered: [] as unknown[],
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
      registerContentScripts: async (scripts: unknown[]) => {
        fake.registered = scripts;
      },
      updateContentScripts: async (scripts: unknown[]) => {
        fake.done.push('update');
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

describe('the registered script', () => {
  it('follows what is granted and what is switched off', async () => {
    await registerScript('content.js', { granted: people, off: ['opinion.people.com.cn'] });
    expect(fake.registered).toEqual([
      expect.objectContaining({
        js: ['content.js'],
        matches: people,
        allFrames: true,
        excludeMatches: ['*://opinion.people.com.cn/*'],
        persistAcrossSessions: true,
      }),
    ]);
    await registerScript('content.js', { granted: ['https://*/*', 'moz-extension://x/*'], off: [] });
    expect(fake.done).toEqual(['update']);
    expect((fake.registered as Script[])[0]?.matches).toEqual(['https://*/*']);
  });

  it('is taken back with the last grant', async () => {
    await registerScript('content.js', { granted: people, off: [] });
    await registerScript('content.js', { granted: [], off: [] });
    expect(fake.registered).toEqual([]);
    await registerScript('content.js', { granted: [], off: [] });
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
