import { describe, expect, it } from 'vitest';
import { addressCovered, hostCovered, matchPatterns, webAddress } from '../../../src/core/sites/host';
import { PUBLISHERS, publishersByGroup } from '../../../src/core/sites/preset';
import { accessTo, publisherOf, siteOf } from '../../../src/core/sites/site';

/** Suffixes of the Public Suffix List that publishers of the preset live under. */
const PUBLIC_SUFFIXES =
  /^(?:com|net|org|cn|hk|sg|mg|tw|my|fr|(?:ac|com|edu|gov|mil|net|org)\.cn|com\.(?:hk|sg|tw|my))$/;

describe('the preset', () => {
  it('offers at least forty publishers of all groups, each once', () => {
    expect(PUBLISHERS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(PUBLISHERS.map(({ id }) => id)).size).toBe(PUBLISHERS.length);
    for (const { group, publishers } of publishersByGroup()) expect(publishers, group).not.toHaveLength(0);
    const hosts = PUBLISHERS.flatMap((publisher) => publisher.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('asks for no host that a browser would take for many owners', () => {
    for (const pattern of PUBLISHERS.flatMap((publisher) => publisher.hosts)) {
      expect(pattern).toMatch(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
      if (!pattern.startsWith('*.')) continue;
      expect(pattern, 'under gov.cn only exact hosts').not.toMatch(/\.gov\.cn$/);
      expect(pattern.slice(2)).not.toMatch(PUBLIC_SUFFIXES);
    }
  });

  it('finds the publisher of a host', () => {
    expect(publisherOf('paper.people.com.cn')?.id).toBe('people');
    expect(publisherOf('people.com.cn')?.id).toBe('people');
    expect(publisherOf('mp.weixin.qq.com')?.id).toBe('weixin');
    expect(publisherOf('weixin.qq.com')).toBeUndefined();
    expect(publisherOf('notpeople.com.cn')).toBeUndefined();
    expect(publisherOf('www.ccdi.gov.cn')?.id).toBe('ccdi');
    expect(publisherOf('www.beijing.gov.cn')).toBeUndefined();
  });
});

describe('hosts and patterns', () => {
  it('takes a wildcard for the domain and all under it, an exact host for itself', () => {
    expect(hostCovered('*.zjol.com.cn', 'epaper.zjol.com.cn')).toBe(true);
    expect(hostCovered('*.zjol.com.cn', 'zjol.com.cn')).toBe(true);
    expect(hostCovered('*.zjol.com.cn', 'xzjol.com.cn')).toBe(false);
    expect(hostCovered('www.gov.cn', 'gov.cn')).toBe(false);
  });

  it('asks for http and https', () => {
    expect(matchPatterns(['*.cctv.com'])).toEqual(['https://*.cctv.com/*', 'http://*.cctv.com/*']);
  });

  it.each([
    ['https://www.gov.cn/a?b#c', { scheme: 'https', host: 'www.gov.cn' }],
    ['http://127.0.0.1:8080/', { scheme: 'http', host: '127.0.0.1' }],
    ['http://[::1]:8080/', { scheme: 'http', host: '[::1]' }],
    ['https://a:b@www.gov.cn/', { scheme: 'https', host: 'www.gov.cn' }],
    ['https://evil.example/@www.gov.cn', { scheme: 'https', host: 'evil.example' }],
    ['chrome://extensions/', undefined],
    ['file:///tmp/a.html', undefined],
    ['', undefined],
  ])('reads %s', (address, expected) => expect(webAddress(address)).toEqual(expected));

  it.each([
    ['<all_urls>', 'https://a.example/', true],
    ['<all_urls>', 'file:///a', false],
    ['*://*/*', 'http://a.example/', true],
    ['https://*/*', 'http://a.example/', false],
    ['https://*.cctv.com/*', 'https://news.cctv.com/x', true],
    ['http://localhost/*', 'http://localhost:8080/x', true],
    ['nonsense', 'https://a.example/', false],
  ])('%s and %s: %s', (pattern, address, covered) => expect(addressCovered(pattern, address)).toBe(covered));
});

describe('access', () => {
  const granted = matchPatterns(['*.people.com.cn', 'blog.example']);

  it('means all of a known publisher, else the host', () => {
    expect(siteOf('https://politics.people.com.cn/a')?.hosts).toEqual(['*.people.com.cn']);
    expect(siteOf('https://blog.example/a')).toEqual({ hosts: ['blog.example'] });
    expect(siteOf('about:blank')).toBeUndefined();
  });

  it.each([
    ['about:blank', [], 'unsupported'],
    ['https://www.cctv.com/', [], 'not-granted'],
    ['https://www.people.com.cn/', [], 'on'],
    ['https://www.people.com.cn/', ['*.people.com.cn'], 'switched-off'],
    ['http://blog.example/x', ['*.people.com.cn'], 'on'],
  ] as const)('%s with %j off: %s', (address, off, access) => expect(accessTo(address, granted, off)).toBe(access));
});
