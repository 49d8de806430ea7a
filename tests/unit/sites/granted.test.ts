import { describe, expect, it } from 'vitest';
import { areAllPagesGranted, grantsOf, isPublisherGranted, singleHosts } from '../../../src/core/sites/granted';
import { ALL_PAGES, matchPatterns } from '../../../src/core/sites/host';
import type { Publisher } from '../../../src/core/sites/types';

const publisher: Publisher = {
  id: 'xinhua',
  zh: '新华网',
  en: 'Xinhua',
  group: 'central',
  hosts: ['*.news.cn', '*.xinhuanet.com'],
};

describe('what is granted', () => {
  it.each([
    ['nothing', [], false, false],
    ['one of two domains', matchPatterns(['*.news.cn']), false, false],
    ['only https', ['https://*.news.cn/*', 'https://*.xinhuanet.com/*'], false, false],
    ['both domains', matchPatterns(publisher.hosts), true, false],
    ['all https pages', ['https://*/*'], false, false],
    ['all pages', ALL_PAGES, true, true],
    ['all pages as one pattern', ['*://*/*'], true, true],
    ['all addresses', ['<all_urls>'], true, true],
  ] as const)('%s', (_, granted, ofPublisher, ofAll) => {
    expect(isPublisherGranted(publisher, granted)).toBe(ofPublisher);
    expect(areAllPagesGranted(granted)).toBe(ofAll);
  });
});

it('lists what was granted one by one', () => {
  const granted = [...ALL_PAGES, ...matchPatterns(['*.news.cn', 'blog.example', 'a.example']), '<all_urls>'];
  expect(singleHosts(granted, [publisher])).toEqual(['a.example', 'blog.example']);
});

describe('what can be given back for a site alone', () => {
  const own = matchPatterns(publisher.hosts);

  it('is all of its publisher, and what covers the page', () => {
    const granted = [...own, ...matchPatterns(['blog.example'])];
    expect(grantsOf('https://www.news.cn/a', { hosts: publisher.hosts, publisher }, granted)).toEqual(own);
    const wider = matchPatterns(['*.example']);
    expect(grantsOf('http://blog.example/', { hosts: ['blog.example'] }, [...granted, ...wider])).toEqual([
      ...matchPatterns(['blog.example']),
      'http://*.example/*',
    ]);
  });

  it('is not a grant for all pages, however it is written', () => {
    for (const all of ['https://*/*', '*://*/*', '<all_urls>'])
      expect(grantsOf('https://blog.example/', { hosts: ['blog.example'] }, [all])).toEqual([]);
  });
});
