import { describe, expect, it } from 'vitest';
import { parseRoute, routeTo } from '../../../src/options/state/route';

const open = (hash: string) => {
  const route = parseRoute(hash);
  return route.section === 'dictionary' ? route.open : undefined;
};

describe('addresses of the options page', () => {
  it('show the dictionary unless they name another section', () => {
    for (const hash of ['', '#', '#x', '#section=other'])
      expect(parseRoute(hash)).toEqual({ section: 'dictionary', open: { kind: 'nothing' }, search: '' });
    expect(parseRoute(routeTo.marks)).toEqual({ section: 'marks' });
    expect(parseRoute(routeTo.sites)).toEqual({ section: 'sites' });
    expect(parseRoute(routeTo.backup)).toEqual({ section: 'backup' });
  });

  it('open an entry, to read or to edit', () => {
    expect(open('#entry=duan-tou-lu')).toEqual({ kind: 'entry', id: 'duan-tou-lu', edit: false });
    expect(open(routeTo.entry('duan-tou-lu', true))).toEqual({ kind: 'entry', id: 'duan-tou-lu', edit: true });
  });

  it('open the editor for one place, if the place is a code', () => {
    const asked = { kind: 'entry', id: 'duan-tou-lu', edit: true } as const;
    expect(open('#entry=duan-tou-lu&edit=1&here=331000')).toEqual({ ...asked, here: '331000' });
    expect(open('#entry=duan-tou-lu&edit=1&here=x')).toEqual(asked);
  });

  it('begin a new entry with a term and its sentence, cut to what an entry can hold', () => {
    expect(open('#new=三张清单&sentence=推行“三张清单”。')).toEqual({
      kind: 'new',
      term: '三张清单',
      sentence: '推行“三张清单”。',
    });
    expect(open(`#new=${'字'.repeat(99)}&sentence=${'句'.repeat(999)}`)).toEqual({
      kind: 'new',
      term: '字'.repeat(64),
      sentence: '句'.repeat(300),
    });
    expect(open(routeTo.fresh('a&b=c'))).toEqual({ kind: 'new', term: 'a&b=c', sentence: '' });
  });

  it('fill in a search', () => {
    expect(parseRoute('#search=%E8%B7%AF')).toMatchObject({ search: '路', open: { kind: 'nothing' } });
  });
});
