import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { cardCloses, cardOpens, settled, stateOf, tabOf } from '../browser/extension';
import { paintedMarks, placeOf } from '../browser/marks';
import { pause, until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

describe('a page that changes', () => {
  const stage = useStage();

  const isMarked = (page: Page, term: string) =>
    until(async () => (await paintedMarks(page).catch(() => [])).some(({ text }) => text === term), {
      what: `“${term}” to be marked`,
      timeout: 10_000,
    });
  const isNotMarked = (page: Page, term: string) =>
    until(async () => !(await paintedMarks(page)).some(({ text }) => text === term), {
      what: `the mark of “${term}” to go`,
      timeout: 10_000,
    });

  it('has text marked that arrives late', async () => {
    const page = await stage.open('spa.html');
    await isMarked(page, '乡村振兴');
  });

  it('is followed through single-page navigation, there and back', async () => {
    const page = await stage.open('spa.html');
    await isMarked(page, '乡村振兴');
    await page.click('#to-policy');
    await isMarked(page, '共同富裕');
    await isNotMarked(page, '乡村振兴');
    await page.goBack({ waitUntil: [] }).catch(() => undefined);
    await isMarked(page, '乡村振兴');
    expect(new URL(page.url()).pathname).toBe('/spa.html');
  });

  it('is marked on while it grows', async () => {
    const page = await stage.open('spa.html');
    await isMarked(page, '乡村振兴');
    for (let n = 0; n < 6; n++) {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await until(() => page.evaluate((least) => document.querySelectorAll('.more').length > least, n), {
        what: 'the list to grow',
      });
    }
    const state = await settled(stage.session, page);
    await isMarked(page, '四方责任');
    expect(state).toMatchObject({ kind: 'marked' });
  });

  it('has changed and shown text read again', async () => {
    const page = await stage.open('links.html');
    await isMarked(page, '乡村振兴');
    await page.$eval('#plain', (el) => {
      if (el.firstChild) el.firstChild.nodeValue = '区里今年的头一件大事是打通断头路，街坊们还在说那条蓝围巾的事。';
    });
    await isMarked(page, '断头路');
    await isNotMarked(page, '乡村振兴');
    const hidden = await stage.open('editors.html');
    await isMarked(hidden, '共同富裕');
    await hidden.$eval('.gone', (el) => el.classList.remove('gone'));
    await isMarked(hidden, '形式主义、官僚主义');
  });

  it.each([
    ['puts another body in the place of its own', anotherBody],
    ['writes itself anew', writeAnew],
  ] as const)('is read again where it %s, and explains', async (_, change) => {
    const page = await stage.open('links.html');
    await isMarked(page, '乡村振兴');
    await page.evaluate(change, TEXT);
    await isMarked(page, '断头路');
    await isNotMarked(page, '乡村振兴');
    // What is registered is painted, too.
    expect(await page.evaluate(readLines)).toEqual(['underline']);
    const { x, y } = await placeOf(page, '断头路');
    await page.mouse.click(x, y);
    expect((await cardOpens(stage.session, page)).text).toContain('断头路');
    await page.keyboard.press('Escape');
    await cardCloses(stage.session, page);
    expect(await settled(stage.session, page)).toMatchObject({ kind: 'marked' });
    await page.close();
  });

  it('is read to its end although lines of it go all the time', async () => {
    const page = await stage.open('ticker.html');
    await until(async () => (await settled(stage.session, page)).kind === 'marked', { what: 'the page to be read' });
    expect(await settled(stage.session, page)).toEqual({ kind: 'marked', count: 15_000 });
  });

  it('is read to its end where it takes away what is being read', async () => {
    const page = await stage.open('cut.html');
    await until(async () => (await page.title()) === '裁完了', { what: 'the page to be cut' });
    expect(await settled(stage.session, page)).toEqual({ kind: 'marked', count: 1000 });
  });

  it('is not marked twice where it changes while it is being read', async () => {
    const page = await stage.open('restless.html');
    await until(async () => (await page.title()) === '变完了', { what: 'the changes to end' });
    expect(await settled(stage.session, page)).toEqual({ kind: 'marked', count: 15_000 });
  });

  /** A page that a script fills anew. */
  const openWith = async (html: string) => {
    const page = await stage.open('traditional.html');
    await settled(stage.session, page);
    await page.evaluate(putInBody, html);
    return page;
  };

  it('is painted whole where one box holds all its lines', async () => {
    const page = await openWith(`<div>${'各部门推进乡村振兴。<br>'.repeat(6000)}</div>`);
    await until(async () => (await settled(stage.session, page)).kind === 'marked', { what: 'the page to be read' });
    expect(await settled(stage.session, page)).toEqual({ kind: 'marked', count: 6000 });
    await until(async () => (await countPainted(page)) === 6000, { what: 'every line to be painted' });
    await page.close();
  });

  it('is not marked twice where a part that it added changes while that is being read', async () => {
    const page = await openWith('<p>各部门推进乡村振兴。</p>');
    await isMarked(page, '乡村振兴');
    await page.evaluate(growAndChange, 6000);
    await until(async () => (await page.title()) === '变完了', { what: 'the changes to end' });
    expect(await settled(stage.session, page)).toEqual({ kind: 'marked', count: 6001 });
    await page.close();
  });

  it('has a part read to its end that is cut while it is being read', async () => {
    const page = await openWith('<p>各部门推进乡村振兴。</p>');
    await isMarked(page, '乡村振兴');
    await page.evaluate(growAndCut);
    await until(async () => (await page.title()) === '裁完了', { what: 'the part to be cut' });
    expect(await settled(stage.session, page)).toEqual({ kind: 'marked', count: 1001 });
    await page.close();
  });

  it('loses the mark of words that are taken out of a line, and keeps the others', async () => {
    const page = await openWith('<p>各部门推进<b>乡村振兴</b>，打通断头路。</p>');
    await isMarked(page, '乡村振兴');
    await page.$eval('b', (el) => el.remove());
    await until(async () => JSON.stringify(await settled(stage.session, page)) === '{"kind":"marked","count":1}', {
      what: 'one mark to be left',
    });
    await isMarked(page, '断头路');
    await page.close();
  });

  it('keeps the marks of a box whose line went on in one that changes', async () => {
    const page = await openWith('<div><p>各部门推进乡村振兴，打好脱贫</p><p>攻坚战，打通断头路。</p></div>');
    await isMarked(page, '断头路');
    await page.$eval('p + p', (el) => el.replaceChildren('现场会，坚持问题导向。'));
    await isMarked(page, '问题导向');
    await settled(stage.session, page);
    expect((await paintedMarks(page)).map(({ text }) => text)).toContain('乡村振兴');
    await page.close();
  });

  it('is read over column breaks where it puts in all columns at once', async () => {
    const page = await openWith('<p>各部门推进乡村振兴，打好脱贫</p><p>攻坚战，打通断头路。</p>');
    await isMarked(page, '脱贫攻坚战');
    await page.close();
  });

  it('has no marks where it lets the reader write', async () => {
    const page = await openWith('<p>各部门推进乡村振兴。</p><p>各部门打通断头路。</p>');
    await isMarked(page, '乡村振兴');
    await page.$eval('p', (el) => {
      el.contentEditable = 'true';
      if (el.firstChild) el.firstChild.nodeValue = '请各部门推进乡村振兴。';
    });
    await isNotMarked(page, '乡村振兴');
    expect(await settled(stage.session, page)).toEqual({ kind: 'marked', count: 1 });
    await page.close();
  });

  it('keeps its marks in sight where it grows by parts with white space between them', async () => {
    const page = await openWith(`<div>${'<p>各部门推进乡村振兴。</p>\n'.repeat(6000)}</div>`);
    await until(async () => (await settled(stage.session, page)).kind === 'marked', { what: 'the page to be read' });
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await isMarked(page, '乡村振兴');
    await pause(500);
    expect(await page.evaluate(growByParts)).toBe(0);
    await page.close();
  });

  it('has text marked that a click shows in the box beside it', async () => {
    const page = await openWith(
      '<style>[aria-expanded="false"] + p { display: none }</style><p>各部门打通断头路。</p><button aria-expanded="false">x</button><p>各部门推进乡村振兴。</p>',
    );
    await isMarked(page, '断头路');
    await page.$eval('button', (el) => el.setAttribute('aria-expanded', 'true'));
    await isMarked(page, '乡村振兴');
    await page.close();
  });

  it('has text marked whose own box is taken away by a style', async () => {
    const page = await openWith(
      '<p>各部门打通断头路。</p><section><p style="display:contents">各部门推进乡村振兴。</p></section>',
    );
    await isMarked(page, '乡村振兴');
    await page.close();
  });

  it('is gone through on from where the reader is, though the line there was read again', async () => {
    const page = await openWith('<p>各部门推进乡村振兴。<i>0</i></p><p>各部门打通断头路。</p>');
    await isMarked(page, '断头路');
    await stage.session.run('next-term');
    await until(async () => (await page.evaluate(readCurrent)) === '乡村振兴', { what: 'the first term' });
    await page.$eval('i', (el) => el.replaceChildren('1'));
    await pause(500);
    await stage.session.run('next-term');
    await until(async () => (await page.evaluate(readCurrent)) !== '乡村振兴', {
      what: 'the next term',
      timeout: 5000,
    });
    expect(await page.evaluate(readCurrent)).toBe('断头路');
    await page.close();
  });

  it('shows a term that its header covers', async () => {
    const page = await openWith(
      '<header style="position:fixed;inset:0 0 auto;height:120px;background:gray"></header><p style="margin:60px 0 3000px">各部门推进乡村振兴。</p>',
    );
    await isMarked(page, '乡村振兴');
    await page.evaluate(() => document.querySelector('p')?.before(document.createElement('hr')));
    await page.$eval('hr', (el) => el.setAttribute('style', 'margin-top: 2000px'));
    await page.evaluate(() =>
      scrollTo({ top: (document.querySelector('p')?.offsetTop ?? 0) - 40, behavior: 'instant' }),
    );
    await isMarked(page, '乡村振兴');
    await stage.session.run('next-term');
    await until(async () => (await page.evaluate(readCurrent)) === '乡村振兴', { what: 'the term' });
    expect(await page.$eval('p', (el) => el.getBoundingClientRect().top)).toBeGreaterThan(120);
    await page.close();
  });

  it('opens cards where it does not let text be selected', async () => {
    const page = await openWith(
      '<div style="user-select:none;-webkit-user-select:none"><p>各部门推进乡村振兴。</p></div>',
    );
    await isMarked(page, '乡村振兴');
    const { x, y } = await placeOf(page, '乡村振兴');
    await page.mouse.click(x, y);
    expect((await cardOpens(stage.session, page)).text).toContain('乡村振兴');
    await page.close();
  });

  it('follows the last of two choices, however long the first one takes', async () => {
    const page = await openWith('<p>各部门推进乡村振兴。</p><p>各部门推进乡村振兴。</p>');
    await until(async () => (await countPainted(page)) === 2, { what: 'both marks' });
    await stage.session.helper.evaluate(chooseTwice, await tabOf(stage.session, page));
    await pause(1500);
    expect(await settled(stage.session, page)).toEqual({ kind: 'marked', count: 2 });
    await page.close();
  });

  it('is as the reader wishes when the browser brings it back as it was left', async () => {
    const page = await stage.open('links.html');
    await isMarked(page, '乡村振兴');
    const tab = await tabOf(stage.session, page);
    const badge = () => stage.session.helper.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
    const choose = (settings: object) =>
      stage.session.helper.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), settings);
    const before = Number(await until(badge, { what: 'the badge' }));
    await page.evaluate(() => Object.defineProperty(globalThis, 'kept', { value: true }));
    await page.goto(`${stage.origin.replace('127.0.0.1', 'localhost')}/english.html`);
    await choose({ categoriesOff: ['strategy'] });
    await page.goBack({ waitUntil: [] }).catch(() => undefined);
    await until(() => page.evaluate(() => 'kept' in globalThis), { what: 'the page as it was left' });
    await isNotMarked(page, '乡村振兴');
    const state = await settled(stage.session, page);
    const count = state.kind === 'marked' ? state.count : 0;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(before);
    await until(async () => (await badge()) === String(count), { what: 'the badge again' });
    await choose({});
    await page.close();
  });

  if (inject('browser') === 'chrome') {
    it('that is made ready before it is opened is not counted till then, and painted', async () => {
      const page = await openWith('<p>各部门推进乡村振兴。</p>');
      await isMarked(page, '乡村振兴');
      await page.evaluate(makeReady);
      await pause(3000);
      expect(await stateOf(stage.session, page)).toEqual({ kind: 'marked', count: 1 });
      await page.click('a');
      // The page takes another main frame, which the driver follows a moment later.
      await until(() => page.evaluate(() => location.pathname === '/links.html').catch(() => false), {
        what: 'the page',
      });
      await isMarked(page, '乡村振兴');
      expect(await page.evaluate(wasMadeReady)).toBe(true);
      expect(await page.evaluate(readLines)).toEqual(['underline']);
      const tab = await tabOf(stage.session, page);
      await until(() => stage.session.helper.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab), {
        what: 'the badge',
      });
      await page.close();
    });
  }

  itLeavesNoTrace(stage);
});

const TEXT =
  '全市经济工作会议召开，要求打通断头路，坚持挂图作战，让城乡居民都得到看得见的实惠和便利，把群众反映的问题办好。';

/** Runs in the page. */
function anotherBody(text: string): void {
  const body = document.createElement('body');
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  body.append(paragraph);
  document.body.replaceWith(body);
}

/** Runs in the page. */
function writeAnew(text: string): void {
  document.open();
  // biome-ignore lint/plugin: it is the page that does so.
  document.write(`<!doctype html><html lang="zh-CN"><title>新</title><body><p>${text}</p></body></html>`);
  document.close();
}

/** Runs in the page. */
function putInBody(html: string): void {
  // biome-ignore lint/plugin: it is the page that does so.
  document.body.innerHTML = html;
}

const countPainted = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

/** Runs in the page: adds a long part, and changes lines of it while it is new. */
async function growAndChange(lines: number): Promise<void> {
  const part = document.createElement('section');
  const all = Array.from({ length: lines }, () => {
    const line = document.createElement('p');
    line.textContent = '各部门推进乡村振兴。';
    return line;
  });
  part.append(...all);
  document.body.append(part);
  for (let round = 0; round < 30; round++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (let at = round * 7 + 3; at < lines; at += 211) all[at]?.append('也');
  }
  document.title = '变完了';
}

/** Runs in the page: gives how often nothing was marked while it grew. */
async function growByParts(): Promise<number> {
  let without = 0;
  for (let n = 1; n < 60; n++) {
    if (n % 20 === 1) document.querySelector('div')?.insertAdjacentHTML('beforeend', '\n<p>各部门推进乡村振兴。</p>\n');
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 10));
    if ([...CSS.highlights.values()].every(({ size }) => size === 0)) without++;
  }
  return without;
}

/** Runs in the page: the lines that are painted, each kind once. */
const readLines = (): string[] => [
  ...new Set(
    [...CSS.highlights].flatMap(([name, { size }]) =>
      size > 0 ? [getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine] : [],
    ),
  ),
];

/** Runs in a page of the extension: tells a page of new settings, and at once of the old ones again. */
async function chooseTwice(tab: number): Promise<void> {
  const ask = (message: object) => chrome.runtime.sendMessage(message) as Promise<{ settings: object; reader: object }>;
  const { reader, settings } = await ask({ to: 'background', type: 'hello' });
  const tell = (chosen: object) =>
    chrome.tabs.sendMessage(tab, { to: 'page', type: 'readerChanged', data: { reader, settings: chosen } });
  await Promise.all([
    tell({ ...settings, density: 'page', styles: { policy: { hue: 'red' } } }),
    tell({ ...settings, hoverDelay: 301 }),
  ]);
}

/** Runs in the page: has the browser make another page ready, and puts a link to it. */
function makeReady(): void {
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.textContent = JSON.stringify({ prerender: [{ urls: ['links.html'], eagerness: 'immediate' }] });
  const link = document.createElement('a');
  link.href = 'links.html';
  link.textContent = '下一页';
  document.body.append(rules, link);
}

/** Runs in the page. */
function wasMadeReady(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation !== undefined && 'activationStart' in navigation && Number(navigation.activationStart) > 0;
}

/** Runs in the page: the words of the current term. */
const readCurrent = (): string =>
  [...CSS.highlights]
    .filter(([name]) => name.includes('-current-'))
    .flatMap(([, highlight]) =>
      [...highlight].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      ),
    )
    .join();

/** Runs in the page: adds a long part, and cuts all but its end while it is being read. */
async function growAndCut(): Promise<void> {
  const part = document.createElement('section');
  const add = (lines: number, to: Element) => {
    for (let n = 0; n < lines; n++) {
      const line = document.createElement('p');
      line.textContent = '各部门推进乡村振兴。';
      to.append(line);
    }
  };
  const long = document.createElement('article');
  add(20_000, long);
  part.append(long);
  add(1000, part);
  document.body.append(part);
  await new Promise((resolve) => setTimeout(resolve, 160));
  long.remove();
  document.title = '裁完了';
}
