import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type BackgroundHandlers, handleInBackground, handleInPage } from '../../../src/platform/handle';
import { sendToBackground, sendToPage } from '../../../src/platform/send';

type Listener = (message: unknown, sender: object) => unknown;

const runtime = vi.hoisted(() => ({
  id: 'tifa' as string | undefined,
  getURL: () => 'chrome-extension://tifa/',
  sendMessage: (_message: unknown): unknown => undefined,
  onMessage: { addListener: (_: unknown) => {}, removeListener: (_: unknown) => {} },
}));
const tabs = vi.hoisted(() => ({ sendMessage: (..._: unknown[]): unknown => undefined }));
vi.mock('webextension-polyfill', () => ({ default: { runtime, tabs } }));

const listeners = new Set<Listener>();
const popup = { id: 'tifa', url: 'chrome-extension://tifa/src/popup/index.html' };
const web = { id: 'tifa', url: 'https://www.people.com.cn/', tab: { id: 4 }, frameId: 0 };
const say = async (message: unknown, sender: object) => {
  const [listen] = listeners;
  return listen?.(message, sender);
};

beforeEach(() => {
  listeners.clear();
  runtime.id = 'tifa';
  runtime.onMessage.addListener = (listener) => void listeners.add(listener as Listener);
  runtime.onMessage.removeListener = (listener) => void listeners.delete(listener as Listener);
});

describe('the background', () => {
  const called = vi.fn();
  const handlers: BackgroundHandlers = {
    hello: (from) => called('hello', from) as never,
    judging: () => called('judging') as never,
    explain: ({ ids }) => ids.map((id) => id) as never,
    style: () => undefined,
    count: ({ count }, from) => called(count, from),
    edit: () => undefined,
    hide: () => ({ ok: true }),
    markOnce: () => ({ ok: true }),
  };
  beforeEach(() => {
    called.mockClear();
    handleInBackground(handlers, (_, data) => data !== 'malformed');
  });

  it('answers and says who asks', async () => {
    expect(await say({ to: 'background', type: 'explain', data: { ids: ['a'] } }, web)).toEqual(['a']);
    await say({ to: 'background', type: 'count', data: { count: 2 } }, web);
    expect(called).toHaveBeenLastCalledWith(2, { kind: 'page', tabId: 4, frameId: 0 });
    await say({ to: 'background', type: 'hello' }, popup);
    expect(called).toHaveBeenLastCalledWith('hello', { kind: 'extension' });
  });

  it('lets only the extension’s own pages mark a tab', async () => {
    const message = { to: 'background', type: 'markOnce', data: { tabId: 4 } };
    expect(await say(message, popup)).toEqual({ ok: true });
    await expect(say(message, web)).rejects.toThrow('not allowed');
    // A page cannot pass for the extension by its address.
    const alike = { ...web, url: 'https://chrome-extension/tifa/' };
    await expect(say(message, alike)).rejects.toThrow('not allowed');
  });

  it('refuses what has not the shape', async () => {
    await expect(say({ to: 'background', type: 'count', data: 'malformed' }, web)).rejects.toThrow('malformed');
  });

  it.each([
    [{ to: 'page', type: 'state' }, web],
    [{ to: 'background', type: 'constructor' }, web],
    [{ to: 'background', type: 'unknown' }, web],
    [null, web],
    ['hello', web],
    [
      { to: 'background', type: 'hello' },
      { ...web, id: 'other' },
    ],
    [
      { to: 'background', type: 'hello' },
      { id: 'tifa', url: 'https://a.example' },
    ],
  ])('does not answer %j', async (message, sender) => expect(await say(message, sender)).toBeUndefined());
});

describe('a page', () => {
  it('answers until its signal ends it', async () => {
    const controller = new AbortController();
    const nothing = () => undefined;
    handleInPage(
      {
        state: () => ({ kind: 'off' }),
        readerChanged: nothing,
        command: nothing,
        overview: () => ({ revision: 0 }),
        show: nothing,
        switchMarks: nothing,
        stop: nothing,
      },
      controller.signal,
    );
    expect(await say({ to: 'page', type: 'state' }, popup)).toEqual({ kind: 'off' });
    expect(await say({ to: 'page', type: 'state' }, { id: 'other' })).toBeUndefined();
    controller.abort();
    expect(listeners.size).toBe(0);
  });
});

describe('sending', () => {
  it('gives the answer, and says to whom and what', async () => {
    runtime.sendMessage = (message) => Promise.resolve(message);
    const answer = await sendToBackground('explain', { ids: ['a'] });
    expect(answer).toEqual({ ok: true, value: { to: 'background', type: 'explain', data: { ids: ['a'] } } });
  });

  it.each([
    ['nobody', 'Could not establish connection. Receiving end does not exist.'],
    ['nobody', 'No tab with id: 4.'],
    ['failed', 'The dictionary is damaged'],
  ])('returns “%s” for “%s”', async (why, text) => {
    tabs.sendMessage = () => Promise.reject(new Error(text));
    expect(await sendToPage(4, 'state')).toEqual({ ok: false, why });
  });

  it('does not throw in a script that has outlived its extension', async () => {
    runtime.id = undefined;
    runtime.sendMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await sendToBackground('hello')).toEqual({ ok: false, why: 'orphaned' });
  });
});
