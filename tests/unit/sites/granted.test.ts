import { describe, expect, it } from 'vitest';
import { areAllPagesGranted, isPublisherGranted, singleHosts } from '../../../src/core/sites/granted';
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
