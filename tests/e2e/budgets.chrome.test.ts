import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { settled } from '../browser/extension';
import { paintedMarks } from '../browser/marks';
import { pause, until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

const PARAGRAPHS = 2000;

/** What the content script has asked of the page so far. */
interface Counts {
  /** Whole texts of elements, got natively. */
  readonly texts: number;
  /** Steps of walkers and iterators. */
  readonly nodes: number;
  /** Elements asked for their style. */
  readonly styles: number;
}

/** What work costs is told in counts, which a busy machine does not change; times are for `npm run bench`. */
describe('a long page', () => {
  const stage = useStage();

  const longPage = async () => {
    const page = await stage.open('traditional.html');
    await settled(stage.session, page);
    await page.evaluate((count) => {
      const make = (name: string, ...children: (string | Element)[]) => {
        const el = document.createElement(name);
        el.append(...children);
        return el;
      };
      const paragraphs = Array.from({ length: count }, (_, i) => {
        const link = make('a', '久久为功');
        const words = `推进乡村振兴，坚持以人民为中心，打通最后一公里，`;
        const paragraph = make('p', `第${i}段：各地`, make('b', '深入'), words, link, '。');
        paragraph.id = `p${i}`;
        return paragraph;
      });
      document.body.replaceChildren(make('main', ...paragraphs));
    }, PARAGRAPHS);
    await until(
      async () => {
        const state = await settled(stage.session, page);
        return state.kind === 'marked' && state.count >= 3 * PARAGRAPHS;
      },
      { what: 'the long page to be marked', timeout: 30_000 },
    );
    const world = await isolatedWorld(page);
    await world.run(COUNTING);
    const costOf = async (change: () => Promise<unknown>): Promise<Counts> => {
      await world.run('tifaCounts = { texts: 0, nodes: 0, styles: 0 }');
      await change();
      await pause(1500);
      return JSON.parse(await world.run('JSON.stringify(tifaCounts)'));
    };
    return { page, costOf };
  };

  it('has few ranges registered, one text read for a changed paragraph, and each node seen once in a reading', async () => {
    const { page, costOf } = await longPage();
    expect((await paintedMarks(page)).length).toBeLessThan(400);
    expect((await paintedMarks(page)).length).toBeGreaterThan(20);

    const idle = await costOf(async () => undefined);
    expect(idle.texts + idle.nodes + idle.styles).toBeLessThanOrEqual(2);

    const edit = await costOf(() =>
      page.evaluate(() => {
        const text = document.querySelector('#p3')?.lastChild;
        if (text) text.textContent = '，走深走实。';
      }),
    );
    expect(edit.texts).toBeGreaterThan(0);
    expect(edit.texts).toBeLessThanOrEqual(2);
    expect(edit.nodes).toBeLessThanOrEqual(20);
    expect(edit.styles).toBeLessThanOrEqual(40);

    const all = await page.evaluate(() => document.querySelectorAll('*').length);
    const whole = await costOf(() =>
      page.evaluate(() => {
        history.pushState({}, '', '#elsewhere');
        document.querySelector('#p3')?.append('新');
      }),
    );
    // One native read for each paragraph, one for the page, a few for what is on the screen.
    expect(whole.texts).toBeGreaterThan(PARAGRAPHS);
    expect(whole.texts).toBeLessThanOrEqual(1.1 * PARAGRAPHS);
    // Text nodes are stepped over once where a term was found, and there are two for each element here.
    expect(whole.nodes).toBeLessThanOrEqual(3.5 * all);
    expect(whole.styles).toBeLessThanOrEqual(1.3 * all);
    await page.close();
  });

  itLeavesNoTrace(stage);
});

interface World {
  /** Runs code in it; what it gives must be text. */
  readonly run: (code: string) => Promise<string>;
}

/** The world of the page in which the content script lives. */
async function isolatedWorld(page: Page): Promise<World> {
  const client: CDPSession = await page.createCDPSession();
  const found = new Promise<number>((resolve) => {
    client.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:')) resolve(context.id);
    });
  });
  await client.send('Runtime.enable');
  const contextId = await found;
  return {
    run: async (expression) => {
      const { result } = await client.send('Runtime.evaluate', { contextId, expression });
      return String(result.value);
    },
  };
}

/** Counts calls without changing what they do. */
const COUNTING = `
  globalThis.tifaCounts = { texts: 0, nodes: 0, styles: 0 };
  const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  Object.defineProperty(Node.prototype, 'textContent', { ...text, get() { tifaCounts.texts++; return text.get.call(this); } });
  for (const [prototype, name] of [
    [TreeWalker.prototype, 'firstChild'], [TreeWalker.prototype, 'nextSibling'], [TreeWalker.prototype, 'nextNode'],
    [NodeIterator.prototype, 'nextNode'],
  ]) {
    const step = prototype[name];
    prototype[name] = function () { tifaCounts.nodes++; return step.call(this); };
  }
  const style = globalThis.getComputedStyle;
  globalThis.getComputedStyle = function (...args) { tifaCounts.styles++; return style.apply(globalThis, args); };
  'counting'`;
