import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../scripts/dictionary/load';
import { checkDraft, draftOf, entryOf, newDraft, ownId, withLocalSense } from '../../../src/core/entry/own-entry';
import { shownHead } from '../../../src/core/entry/shown-head';
import { checkEntry } from '../../../src/core/entry/validate';
import { mark } from '../match/marker';
import { makeEntry, makeOwn, makeSense } from './make';

describe('a reader’s draft', () => {
  it('becomes a whole entry with a term and a meaning in one language', () => {
    const draft = newDraft(ownId('a1'), ' 三张清单 ', '推行“三张清单”。', '2026-11-24');
    const [sense] = draft.senses;
    if (!sense) throw new Error('no sense');
    const entry = entryOf({ ...draft, senses: [{ ...sense, meaning: { zh: '', en: 'Three lists. ' } }] }, true);
    expect(checkEntry(entry)).toEqual({ ok: true, value: entry });
    expect(entry).toMatchObject({
      head: '三张清单',
      pinyin: '三张清单',
      forms: ['三张清单'],
      match: { examples: [{ yes: '推行“三张清单”。' }] },
      senses: [{ meaning: { zh: 'Three lists.', en: 'Three lists.' } }],
    });
    expect(draftOf(entry, true)).toMatchObject({
      pinyin: '',
      forms: [],
      senses: [{ meaning: { zh: '', en: 'Three lists.' } }],
    });
  });

  it('is not yet an entry while it has no meaning', () => {
    const checked = checkEntry(entryOf(newDraft('own-1', '清单', '', '2026-11-24'), true));
    expect(checked.ok ? [] : checked.faults.map(({ field }) => field)).toEqual([
      'senses.0.meaning.zh',
      'senses.0.meaning.en',
    ]);
  });

  it('leaves a bundled entry as it is when nothing is typed', () => {
    for (const entry of [
      makeEntry({ head: '“152”体系', forms: ['152体系', '一五二体系'] }),
      makeEntry({ forms: ['白加黑', '断头路', { text: '断路', match: {} }], match: {} }),
      makeEntry({ senses: [makeSense({ literal: { zh: 'GDP', en: 'GDP' } }), makeSense()] }),
      ...loadDictionary('dictionaries').entries.map(({ entry }) => entry),
    ])
      expect(entryOf(draftOf(entry, false), false)).toEqual(entry);
  });

  it('leaves out parts in which nothing was said, and takes a text given in one language for both', () => {
    const where = { zh: '市政府工作报告', en: '' };
    const origin = { where, date: '2020', precision: 'year', kind: 'announced', certainty: 'unknown' } as const;
    const draft = makeOwn('own-1', '清单', {
      senses: [makeSense({ regions: [], register: [], period: {}, translation: {}, origin })],
    });
    const [sense] = entryOf(draft, true).senses;
    expect(sense).toEqual(makeSense({ origin: { ...origin, where: { zh: where.zh, en: where.zh } } }));
    expect(entryOf({ ...draft, forms: [{ text: '清单', match: {} }] }, true).forms).toEqual([
      { text: '清单', match: {} },
    ]);
  });
});

describe('a sense for one place', () => {
  it('is chosen on pages about that place, and on no others', () => {
    const local = withLocalSense(draftOf(makeEntry(), false), '331000', '2026-11-24');
    const entry = entryOf(local, false);
    expect(checkEntry(entry).ok).toBe(true);
    expect(entry.senses[1]).toMatchObject({ level: 'city', regions: ['331000'] });
    const first = (place: string) => mark('打通断头路。', [entry], { place })[0]?.choices[0]?.sense;
    expect([first('台州市'), first('331004'), first('北京市')]).toEqual([1, 1, 0]);
  });
});

describe('checking a draft', () => {
  const fieldsOf = (draft: Parameters<typeof checkDraft>[0], own: boolean) => {
    const checked = checkDraft(draft, own);
    return checked.ok ? [] : checked.faults.map(({ field }) => field);
  };

  it('asks for each thing once, where it is typed', () => {
    const draft = newDraft('own-1', '', '', '2026-11-24');
    expect(fieldsOf(draft, true)).toEqual(['head', 'senses.0.meaning.zh']);
    expect(fieldsOf({ ...draft, head: '清单' }, true)).toEqual(['senses.0.meaning.zh']);
    expect(fieldsOf({ ...draftOf(makeEntry(), false), forms: [] }, false)).toEqual(['forms']);
  });

  it('names other faults as they are', () => {
    expect(fieldsOf({ ...draftOf(makeOwn('own-1', '清单'), true), pinyin: 'p'.repeat(201) }, true)).toEqual(['pinyin']);
  });
});

describe('a head for the eye', () => {
  it('has no slots', () => {
    expect(['{place}样板', '{n}五规划', '断头路'].map(shownHead)).toEqual(['…样板', '…五规划', '断头路']);
  });
});
