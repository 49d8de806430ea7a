import { describe, expect, it } from 'vitest';
import { isMarked, isNotMarked, openWith, readLines } from '../browser/changing';
import { cardCloses, cardOpens, settled } from '../browser/extension';
import { paintedMarks, placeOf } from '../browser/marks';
import { pause, until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

describe('a page that changes', () => {
  const stage = useStage();

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

  it('loses the mark of words that are taken out of a line, and keeps the others', async () => {
    const page = await openWith(stage, '<p>各部门推进<b>乡村振兴</b>，打通断头路。</p>');
    await isMarked(page, '乡村振兴');
    await page.$eval('b', (el) => el.remove());
    await until(async () => JSON.stringify(await settled(stage.session, page)) === '{"kind":"marked","count":1}', {
      what: 'one mark to be left',
    });
    await isMarked(page, '断头路');
    await page.close();
  });

  it('keeps the marks of a box whose line went on in one that changes', async () => {
    const page = await openWith(stage, '<div><p>各部门推进乡村振兴，打好脱贫</p><p>攻坚战，打通断头路。</p></div>');
    await isMarked(page, '断头路');
    await page.$eval('p + p', (el) => el.replaceChildren('现场会，坚持问题导向。'));
    await isMarked(page, '问题导向');
    await settled(stage.session, page);
    expect((await paintedMarks(page)).map(({ text }) => text)).toContain('乡村振兴');
    await page.close();
  });

  it('is read over column breaks where it puts in all columns at once', async () => {
    const page = await openWith(stage, '<p>各部门推进乡村振兴，打好脱贫</p><p>攻坚战，打通断头路。</p>');
    await isMarked(page, '脱贫攻坚战');
    await page.close();
  });

  it('has no marks where it lets the reader write', async () => {
    const page = await openWith(stage, '<p>各部门推进乡村振兴。</p><p>各部门打通断头路。</p>');
    await isMarked(page, '乡村振兴');
    await page.$eval('p', (el) => {
      el.contentEditable = 'true';
      if (el.firstChild) el.firstChild.nodeValue = '请各部门推进乡村振兴。';
    });
    await isNotMarked(page, '乡村振兴');
    expect(await settled(stage.session, page)).toEqual({ kind: 'marked', count: 1 });
    await page.close();
  });

  it('has text marked that a click shows in the box beside it', async () => {
    const page = await openWith(
      stage,
      '<style>[aria-expanded="false"] + p { display: none }</style><p>各部门打通断头路。</p><button aria-expanded="false">x</button><p>各部门推进乡村振兴。</p>',
    );
    await isMarked(page, '断头路');
    await page.$eval('button', (el) => el.setAttribute('aria-expanded', 'true'));
    await isMarked(page, '乡村振兴');
    await page.close();
  });

  it('has text marked whose own box is taken away by a style', async () => {
    const page = await openWith(
      stage,
      '<p>各部门打通断头路。</p><section><p style="display:contents">各部门推进乡村振兴。</p></section>',
    );
    await isMarked(page, '乡村振兴');
    await page.close();
  });

  it('is gone through on from where the reader is, though the line there was read again', async () => {
    const page = await openWith(stage, '<p>各部门推进乡村振兴。<i>0</i></p><p>各部门打通断头路。</p>');
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
      stage,
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
      stage,
      '<div style="user-select:none;-webkit-user-select:none"><p>各部门推进乡村振兴。</p></div>',
    );
    await isMarked(page, '乡村振兴');
    const { x, y } = await placeOf(page, '乡村振兴');
    await page.mouse.click(x, y);
    expect((await cardOpens(stage.session, page)).text).toContain('乡村振兴');
    await page.close();
  });

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
