/** An entry that uses every field of the schema, each text said once only. */
import type { Cond, Entry, Rule } from '../../../src/core/entry/types';

let n = 0;
const word = (): string => `词${++n}`;
const text = () => ({ zh: `中文${++n}。`, en: `English ${++n}.` });
const ref = () => ({ id: `source-${++n}`, at: `第${++n}条` });

const cond = (year: number): Cond => ({
  near: [word(), word()],
  window: ++n,
  before: [word()],
  after: [word()],
  quoted: true,
  from: `${year}-01-02`,
  to: `${year + 1}`,
  region: ['330000'],
  pageHas: [word()],
});

const rule = (year: number): Rule => ({
  any: [cond(year)],
  none: [cond(year + 2)],
  notInside: [word()],
  acrossBreaks: false,
  maxPerPage: ++n,
  boundary: false,
  examples: [{ yes: `例${++n}。`, no: `反例${++n}。`, date: `${year + 4}-05`, place: word() }],
});

/** @param head the term */
export function makeWhole(id: string, head: string): Entry {
  n = 100;
  return {
    id,
    head,
    pinyin: 'quán bù',
    counts: [3, 5],
    forms: [
      head,
      { text: `${word()}{n}`, match: rule(1960), slots: { n: { min: 2, max: 9, only: [word()], not: [word()] } } },
    ],
    category: 'law',
    domains: ['rural', 'police'],
    tier: 'B',
    match: rule(1970),
    senses: [
      {
        label: text(),
        literal: text(),
        meaning: text(),
        items: [
          {
            closed: true,
            label: text(),
            note: text(),
            list: [{ zh: word(), en: `item ${++n}`, note: text() }, { zh: word() }, { zh: word() }],
            source: ref(),
          },
        ],
        practice: { text: text(), basis: 'scholarship', source: ref() },
        origin: {
          where: text(),
          date: '1981-03',
          precision: 'month',
          kind: 'adopted',
          certainty: 'bounded',
          source: ref(),
        },
        earlier: { year: '1951', why: text() },
        period: { from: '1982', to: '1999-08' },
        status: { state: 'fading', asOf: '2026-10-01', lastSeen: '2025-07' },
        level: 'city',
        regions: ['330200'],
        when: cond(1990),
        register: ['boast', 'loyalty'],
        translation: { official: `translation ${++n}`, source: ref(), others: [`other ${++n}`] },
        see: [{ kind: 'contrast', id: 'duan-tou-lu' }],
        certainty: 'reported',
        sources: [{ ...ref(), for: 'use' }],
        checked: { date: '2026-09-09', changed: true },
      },
    ],
  };
}
