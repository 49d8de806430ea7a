import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideOf, mayBeFilled } from '../../src/core/match/beside';
import type { PackSlot } from '../../src/core/match/pack';
import { expand, parseTemplate, type Template, templateOf } from '../../src/core/match/template';
import { placeRows } from '../../src/core/page/place-rows';
import { placeBook } from '../../src/core/page/places';
import { fold } from '../../src/core/text/fold';
import { RUNS } from './alphabet';

const { names } = placeBook(placeRows(readFileSync('dictionaries/places.tsv', 'utf8')));

const ONLY = { noun: { only: ['爱心', '时间', '积分'] } };

/** Each literal of a template as its anchor. */
function templatesOf(text: string, slots: Record<string, PackSlot> = {}): Template[] {
  const parts = parseTemplate(text, slots) ?? [];
  return parts.flatMap((part, i) => (part.kind === 'literal' ? [templateOf(parts, i)] : []));
}

const TEMPLATES = [
  ...templatesOf('{n}核{n}带'),
  ...templatesOf('国家{noun}城市'),
  ...templatesOf('{place}服务'),
  ...templatesOf('投资{place}'),
  ...templatesOf('{noun}银行', ONLY),
  ...templatesOf('党建+{noun}', ONLY),
];

/** Pieces of what fills the templates, in several spellings, and of what falls away. */
const PIECES =
  '一 两 十 核 带 帶 国家 國家 城市 文明 卫生 服务 服務 投资 浙江 台州 臺州 路桥区 银行 銀行 爱心 愛心 时间 积分 党建 黨建 + ＋ “ ” \u200b \n 的 ，'.split(
    / /,
  );

describe('what stands beside an anchor', () => {
  it('is never refused where the template fits', () => {
    let fits = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 9 }), (pieces) => {
        const raw = pieces.join('');
        const folded = fold(raw);
        for (const template of TEMPLATES) {
          const anchor = template.parts[template.anchor];
          const literal = anchor?.kind === 'literal' ? anchor.text : '';
          const [before, after] = [besideOf(template, -1), besideOf(template, 1)];
          for (let at = folded.text.indexOf(literal); at >= 0; at = folded.text.indexOf(literal, at + 1)) {
            if (expand(folded.text, at, template, names).length === 0) continue;
            fits++;
            const [from, to] = [folded.rawOffset(at), folded.rawOffset(at + literal.length - 1) + 1];
            expect([
              !before || mayBeFilled(before, raw, from, names),
              !after || mayBeFilled(after, raw, to, names),
            ]).toEqual([true, true]);
          }
        }
      }),
      { numRuns: RUNS },
    );
    expect(fits).toBeGreaterThan(RUNS / 100);
  });

  it.each([
    ['{place}服务', '贴心服务', false],
    ['{place}服务', '浙江服务', true],
    ['国家{noun}城市', '全国文明城市', false],
    ['国家{noun}城市', '国家“文明”城市', true],
    ['{noun}银行', '商业银行', false],
    ['{noun}银行', '愛心银行', true],
  ])('may fill %s in %s: %s', (form, raw, may) => {
    const template = templatesOf(form, form.endsWith('银行') ? ONLY : {}).at(-1);
    const before = template && besideOf(template, -1);
    expect(before && mayBeFilled(before, raw, raw.length - 2, names)).toBe(may);
  });
});
