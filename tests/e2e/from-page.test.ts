import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type CardSeen, cardOf, cardOpens, settled } from '../browser/extension';
import { paintedMarks, placeOf } from '../browser/marks';
import { until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

describe('from a page into the reader’s own dictionary', () => {
  const stage = useStage();
  const open = async (): Promise<Page> => {
    const page = await stage.open('place.html');
    await settled(stage.session, page);
    return page;
  };
  /** Selects a word, which may stand in several text nodes. */
  const select = (page: Page, selector: string, word: string) =>
    page.$eval(
      selector,
      (el, wanted) => {
        const nodes = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
        const placeAt = (offset: number): [Node, number] => {
          nodes.currentNode = el;
          let rest = offset;
          for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
            const { length } = node.textContent ?? '';
            if (rest <= length) return [node, rest];
            rest -= length;
          }
          throw new Error('The paragraph is shorter.');
        };
        const from = el.textContent?.indexOf(wanted) ?? -1;
        getSelection()?.setBaseAndExtent(...placeAt(from), ...placeAt(from + wanted.length));
      },
      word,
    );
  const optionsAt = (part: string): Promise<Page> =>
    until(
      async () => {
        for (const page of await stage.session.pages()) {
          const hash = await page.evaluate(() => decodeURIComponent(location.hash)).catch(() => '');
          if (hash.includes(part) && (await page.$('.editor, .search-field input'))) return page;
        }
        return undefined;
      },
      { what: `the options page at ${part}` },
    );
  const textIn = (page: Page, selector: string) =>
    page.$eval(selector, (el) => (el as HTMLInputElement | HTMLTextAreaElement).value);
  const openCard = async (page: Page, term: string): Promise<CardSeen> => {
    const { x, y } = await placeOf(page, term);
    await page.mouse.click(x, y);
    return cardOpens(stage.session, page);
  };
  /** By which words the senses of the entry begin that is edited here, in the card's order. */
  const meanings = async (page: Page): Promise<readonly string[]> => {
    const text = (await openCard(page, '断头路').catch(() => undefined))?.text ?? '';
    const known = ['青岛港旁边', '没有修通'].filter((words) => text.includes(words));
    return known.sort((a, b) => text.indexOf(a) - text.indexOf(b));
  };
  const press = async (page: Page, label: RegExp) => {
    const place = (await cardOf(stage.session, page))?.buttons.find((button) => label.test(button.label));
    if (!place) throw new Error(`The card has no button ${label}.`);
    await page.mouse.click(place.x, place.y);
  };
  const write = async (page: Page, selector: string, text: string) => {
    await page.waitForSelector(selector, { visible: true });
    await page.$eval(selector, (el) => (el as HTMLTextAreaElement).select());
    await page.type(selector, text);
  };
  const save = async (page: Page) => {
    await page.bringToFront();
    await (await page.$('.editor-foot .button-main'))?.click();
    await page.waitForSelector('.reading');
    await page.close();
  };

  const pages: Page[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  const kept = (page: Page): Page => {
    pages.push(page);
    return page;
  };

  it('the context menu adds what is selected, with its sentence as the example', async () => {
    const page = kept(await open());
    await select(page, '#said', '三张长桌');
    await stage.session.chooseInMenu(page, '#said i', 'add');
    const editor = kept(await optionsAt('new=三张长桌'));
    expect(await textIn(editor, '#field-head')).toBe('三张长桌');
    const example = '街道推行“三张长桌”办法，桌子摆在青岛市的巷口。';
    expect(await editor.$$eval('textarea, input', (all) => all.map((el) => (el as HTMLInputElement).value))).toContain(
      example,
    );
    await write(editor, '#field-senses-0-meaning-zh', '摆在巷口的三张桌子。');
    await save(pages.pop() ?? editor);
    await until(async () => (await paintedMarks(page)).some(({ text }) => text === '三张长桌'), {
      what: 'the page to mark the new term',
    });
  });

  it('the context menu looks up what is selected', async () => {
    const page = kept(await open());
    await select(page, '#lead', '断头路');
    await stage.session.chooseInMenu(page, '#lead', 'look-up');
    const options = kept(await optionsAt('search=断头路'));
    expect(await textIn(options, '.search-field input')).toBe('断头路');
  });

  it('“only here” on a card says something for the place of the page alone', async () => {
    const page = kept(await open());
    await openCard(page, '断头路');
    await press(page, /^Only here …$|^仅限此地…$/);
    const editor = kept(await optionsAt('entry=duan-tou-lu&edit=1&here=3702'));
    await write(editor, '#field-senses-1-meaning-zh', '青岛港旁边的那条路。');
    await save(pages.pop() ?? editor);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until(async () => (await meanings(page))[0] === '青岛港旁边', { what: 'what holds here to come first' });
    const elsewhere = kept(await stage.open('district-newspaper.html'));
    await settled(stage.session, elsewhere);
    await elsewhere.evaluate(() => {
      const head = [...document.querySelectorAll('h2')].find((h2) => h2.textContent?.includes('断头路'));
      head?.scrollIntoView({ block: 'center' });
    });
    await until(async () => (await meanings(elsewhere))[0] === '没有修通', {
      what: 'what holds anywhere to come first',
    });
  });

  it('the card of a formula that no entry lists makes it an entry', async () => {
    const page = kept(await open());
    await openCard(page, '巷口直说');
    await press(page, /^Add to my dictionary$|^加入我的词典$/);
    const editor = kept(await optionsAt('new=巷口直说'));
    expect(await textIn(editor, '#field-head')).toBe('巷口直说');
  });

  it('the card of a formula leads to the terms in it and back', async () => {
    const page = kept(await open());
    expect((await openCard(page, '群众点题、书记领题')).buttons.map(({ label }) => label)).toContain('书记');
    const says = (what: string, found: (text: string) => boolean) =>
      until(async () => found((await cardOf(stage.session, page))?.text ?? ''), { what });
    await press(page, /^书记$/);
    await says('the entry in the card', (text) => text.includes('书记') && !text.includes('点题'));
    await press(page, /^\s*(?:Back|返回)$/);
    await says('the formula in the card', (text) => text.includes('点题'));
  });

  itLeavesNoTrace(stage);
});
