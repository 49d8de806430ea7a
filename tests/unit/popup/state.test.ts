import { describe, expect, it } from 'vitest';
import { matchPatterns } from '../../../src/core/sites/host';
import type { PageState } from '../../../src/platform/messages';
import type { Answer } from '../../../src/platform/send';
import { popupState, type Seen, siteName } from '../../../src/popup/state';

const nobody: Answer<PageState> = { ok: false, why: 'nobody' };
const page = (value: PageState): Answer<PageState> => ({ ok: true, value });
const marked = page({ kind: 'marked', count: 3, terms: [{ id: 'a', surface: '甲', count: 3 }] });
const people = matchPatterns(['*.people.com.cn']);
const seen = (over: Partial<Seen>) =>
  popupState({ address: 'https://www.people.com.cn/', granted: [], off: [], page: nobody, ...over });

describe('what the popup shows', () => {
  it('says that nothing runs on pages of the browser', () => {
    expect(seen({ address: 'chrome://extensions/' })).toEqual({ kind: 'cannot-run' });
    expect(seen({ address: '' })).toEqual({ kind: 'cannot-run' });
  });

  it('offers to read a page that is not granted, or switched off', () => {
    expect(seen({})).toMatchObject({ kind: 'not-running', siteOn: false, site: { hosts: ['*.people.com.cn'] } });
    expect(seen({ granted: people, off: ['*.people.com.cn'] })).toMatchObject({ kind: 'not-running', siteOn: false });
  });

  it('waits for a page that should be read', () => {
    expect(seen({ granted: people })).toMatchObject({ kind: 'waiting', siteOn: true });
    expect(seen({ granted: people, page: page({ kind: 'off' }) })).toMatchObject({ kind: 'waiting' });
  });

  it('counts marks, of a page marked once too', () => {
    expect(seen({ granted: people, page: marked })).toMatchObject({ kind: 'marked', siteOn: true, count: 3 });
    expect(seen({ page: marked })).toMatchObject({ kind: 'marked', siteOn: false, count: 3 });
    expect(seen({ address: '', page: marked })).toEqual({
      kind: 'marked',
      siteOn: false,
      count: 3,
      terms: expect.anything(),
    });
  });

  it('says that a page is not Chinese', () => {
    expect(seen({ granted: people, page: page({ kind: 'not-chinese' }) })).toMatchObject({
      kind: 'not-chinese',
      siteOn: true,
    });
  });

  it('names a site by its publisher, else by its host', () => {
    const publisher = { id: 'people', zh: '人民网', en: 'People’s Daily Online', group: 'central', hosts: [] } as const;
    expect(siteName({ hosts: ['*.people.com.cn'], publisher }, 'zh-TW')).toBe('人民网');
    expect(siteName({ hosts: ['*.people.com.cn'], publisher }, 'en')).toBe('People’s Daily Online');
    expect(siteName({ hosts: ['blog.example'] }, 'en')).toBe('blog.example');
  });
});
