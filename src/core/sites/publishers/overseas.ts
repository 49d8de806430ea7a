import type { Publisher } from '../types';

/** Chinese-language news from elsewhere, which quotes and discusses the same vocabulary. */
export const OVERSEAS: readonly Publisher[] = [
  { id: 'zaobao', zh: '联合早报', en: 'Lianhe Zaobao', group: 'overseas', hosts: ['*.zaobao.com.sg', '*.zaobao.com'] },
  { id: 'bbc', zh: 'BBC中文', en: 'BBC Chinese', group: 'overseas', hosts: ['www.bbc.com'] },
  { id: 'dw', zh: '德国之声中文', en: 'Deutsche Welle Chinese', group: 'overseas', hosts: ['www.dw.com'] },
  { id: 'rfi', zh: '法国国际广播电台中文', en: 'RFI Chinese', group: 'overseas', hosts: ['www.rfi.fr'] },
  { id: 'voachinese', zh: '美国之音中文', en: 'VOA Chinese', group: 'overseas', hosts: ['*.voachinese.com'] },
  { id: 'rfa', zh: '自由亚洲电台', en: 'Radio Free Asia', group: 'overseas', hosts: ['www.rfa.org'] },
  {
    id: 'nytimes',
    zh: '纽约时报中文网',
    en: 'The New York Times in Chinese',
    group: 'overseas',
    hosts: ['cn.nytimes.com'],
  },
  {
    id: 'wsj',
    zh: '华尔街日报中文网',
    en: 'The Wall Street Journal in Chinese',
    group: 'overseas',
    hosts: ['cn.wsj.com'],
  },
  { id: 'ftchinese', zh: 'FT中文网', en: 'Financial Times in Chinese', group: 'overseas', hosts: ['*.ftchinese.com'] },
  { id: 'nikkei', zh: '日经中文网', en: 'Nikkei in Chinese', group: 'overseas', hosts: ['cn.nikkei.com'] },
  { id: 'worldjournal', zh: '世界新闻网', en: 'World Journal', group: 'overseas', hosts: ['*.worldjournal.com'] },
  { id: 'sinchew', zh: '星洲网', en: 'Sin Chew Daily', group: 'overseas', hosts: ['*.sinchew.com.my'] },
  { id: 'initium', zh: '端传媒', en: 'Initium Media', group: 'overseas', hosts: ['*.theinitium.com'] },
  {
    id: 'chinadigitaltimes',
    zh: '中国数字时代',
    en: 'China Digital Times',
    group: 'overseas',
    hosts: ['*.chinadigitaltimes.net'],
  },
];
