import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type BackgroundHandlers, handleInBackground, handleInPage } from '../../../src/platform/handle';
import { sendToBackground, sendToFrame, sendToFrames, sendToPage } from '../../../src/platform/send';

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
const address = 'https://www.people.com.cn/';
const web = { id: 'tifa', url: address, tab: { id: 4, url: address }, frameId: 0 };
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
    dress: () => undefined,
    count: ({ count }, from) => called(count, from),
    edit: () => undefined,
    join: ({ kind }) => (kind === 'page' ? 'on' : 'wait'),
    lead: () => undefined,
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
    expect(called).toHaveBeenLastCalledWith(2, { kind: 'page', tabId: 4, frameId: 0, address, page: address });
    await say({ to: 'background', type: 'hello' }, popup);
    expect(called).toHaveBeenLastCalledWith('hello', { kind: 'extension' });
  });

  it('knows a frame by its own address and the page’s', async () => {
    const frame = { ...web, url: 'https://epaper.example/', frameId: 7 };
    await say({ to: 'background', type: 'count', data: { count: 2 } }, frame);
    const from = { kind: 'page', tabId: 4, frameId: 7, address: 'https://epaper.example/', page: address };
    expect(called).toHaveBeenLastCalledWith(2, from);
    // Browsers hide the address of a page that is not granted.
    await say({ to: 'background', type: 'count', data: { count: 2 } }, { ...frame, tab: { id: 4 } });
    expect(called).toHaveBeenLastCalledWith(2, { ...from, page: '' });
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
        command: () => false,
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

  it('goes to the page itself, to one frame, or to all', async () => {
    tabs.sendMessage = (...to) => Promise.resolve(to);
    const message = { to: 'page', type: 'state', data: undefined };
    expect(await sendToPage(4, 'state')).toEqual({ ok: true, value: [4, message, { frameId: 0 }] });
    expect(await sendToFrame(4, 7, 'state')).toEqual({ ok: true, value: [4, message, { frameId: 7 }] });
    expect(await sendToFrames(4, 'state')).toEqual({ ok: true, value: [4, message] });
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
