import type { Publisher } from '../types';

/** Taiwan. */
export const TAIWAN: readonly Publisher[] = [
  { id: 'cna', zh: '中央社', en: 'Central News Agency', group: 'taiwan', hosts: ['*.cna.com.tw'] },
  { id: 'udn', zh: '联合新闻网', en: 'United Daily News', group: 'taiwan', hosts: ['*.udn.com'] },
  { id: 'chinatimes', zh: '中时新闻网', en: 'China Times', group: 'taiwan', hosts: ['*.chinatimes.com'] },
  { id: 'ltn', zh: '自由时报', en: 'Liberty Times', group: 'taiwan', hosts: ['*.ltn.com.tw'] },
  { id: 'storm', zh: '风传媒', en: 'Storm Media', group: 'taiwan', hosts: ['*.storm.mg'] },
];
