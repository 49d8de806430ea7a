import { describe, expect, it } from 'vitest';
import { ALL_PAGES, matchPatterns } from '../../../src/core/sites/host';
import { type Seen, siteName, tabState } from '../../../src/panel/tab-state';
import type { PageState } from '../../../src/platform/messages';
import type { Answer } from '../../../src/platform/send';

const nobody: Answer<PageState> = { ok: false, why: 'nobody' };
const page = (value: PageState): Answer<PageState> => ({ ok: true, value });
const marked = page({ kind: 'marked', count: 3 });
const people = matchPatterns(['*.people.com.cn']);
const seen = (over: Partial<Seen>) =>
  tabState({ address: 'https://www.people.com.cn/', granted: [], off: [], page: nobody, ...over });

describe('what panel and popup show', () => {
  it('says that nothing runs on pages of the browser, and that some pages are not seen', () => {
    expect(seen({ address: 'chrome://extensions/' })).toMatchObject({ kind: 'closed', access: 'unsupported' });
    expect(seen({ address: 'file:///tmp/a.html' })).toMatchObject({ kind: 'closed' });
    expect(seen({ address: '' })).toMatchObject({ kind: 'unseen' });
  });

  it('offers to read a page that is not granted, or paused', () => {
    expect(seen({})).toMatchObject({
      kind: 'not-running',
      access: 'not-granted',
      site: { hosts: ['*.people.com.cn'] },
    });
    expect(seen({ granted: people, off: ['*.people.com.cn'] })).toMatchObject({
      kind: 'not-running',
      access: 'switched-off',
      grants: people,
    });
  });

  it('waits for a page that should be read', () => {
    expect(seen({ granted: people })).toMatchObject({ kind: 'waiting', access: 'on' });
  });

  it('counts marks, of a page marked once too', () => {
    expect(seen({ granted: people, page: marked })).toMatchObject({ kind: 'marked', access: 'on', count: 3 });
    expect(seen({ page: marked })).toMatchObject({ kind: 'marked', access: 'not-granted', count: 3 });
    expect(seen({ address: '', page: marked })).toEqual({
      kind: 'marked',
      count: 3,
      access: 'unsupported',
      grants: [],
    });
  });

  it('tells a page that is not Chinese from one that was switched off', () => {
    expect(seen({ granted: people, page: page({ kind: 'not-chinese' }) })).toMatchObject({ kind: 'not-chinese' });
    expect(seen({ granted: people, page: page({ kind: 'off' }) })).toMatchObject({ kind: 'off', access: 'on' });
  });

  it('knows documents by what their script says, and PDF by its address where none can run', () => {
    const xml = page({ kind: 'unreadable', document: 'xml' });
    expect(seen({ granted: people, page: xml })).toMatchObject({ kind: 'unreadable', document: 'xml' });
    for (const end of ['a.pdf', 'a.PDF?x=1', 'a.pdf#page=2'])
      expect(seen({ address: `https://www.people.com.cn/${end}` })).toMatchObject({ document: 'pdf' });
    expect(seen({ address: 'https://www.people.com.cn/?of=a.pdf' })).toMatchObject({ kind: 'not-running' });
  });

  it('offers to give back what was granted for the site alone', () => {
    expect(seen({ granted: [...ALL_PAGES, ...people] }).grants).toEqual(people);
    expect(seen({ granted: ALL_PAGES })).toMatchObject({ access: 'on', grants: [] });
  });

  it('names a site by its publisher, else by its host', () => {
    const publisher = { id: 'people', zh: '人民网', en: 'People’s Daily Online', group: 'central', hosts: [] } as const;
    expect(siteName({ hosts: ['*.people.com.cn'], publisher }, 'zh-TW')).toBe('人民网');
    expect(siteName({ hosts: ['*.people.com.cn'], publisher }, 'en')).toBe('People’s Daily Online');
    expect(siteName({ hosts: ['blog.example'] }, 'en')).toBe('blog.example');
  });
});
