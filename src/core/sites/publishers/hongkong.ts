import type { Publisher } from '../types';

/** Hong Kong and Macau. */
export const HONGKONG: readonly Publisher[] = [
  {
    id: 'tkww',
    zh: '大公文汇网',
    en: 'Ta Kung Wen Wei',
    group: 'hongkong',
    hosts: ['*.tkww.hk', '*.wenweipo.com', '*.takungpao.com'],
  },
  { id: 'hkcd', zh: '香港商报网', en: 'Hong Kong Commercial Daily', group: 'hongkong', hosts: ['*.hkcd.com'] },
  { id: 'hkcna', zh: '香港中国通讯社', en: 'Hong Kong China News Agency', group: 'hongkong', hosts: ['*.hkcna.hk'] },
  { id: 'orangenews', zh: '橙新闻', en: 'Orange News', group: 'hongkong', hosts: ['*.orangenews.hk'] },
  { id: 'crntt', zh: '中评网', en: 'China Review News', group: 'hongkong', hosts: ['*.crntt.com'] },
  { id: 'mingpao', zh: '明报', en: 'Ming Pao', group: 'hongkong', hosts: ['*.mingpao.com'] },
  { id: 'hk01', zh: '香港01', en: 'HK01', group: 'hongkong', hosts: ['*.hk01.com'] },
  { id: 'stheadline', zh: '星岛头条', en: 'Sing Tao Headline', group: 'hongkong', hosts: ['*.stheadline.com'] },
  { id: 'rthk', zh: '香港电台', en: 'RTHK', group: 'hongkong', hosts: ['*.rthk.hk'] },
  { id: 'macaodaily', zh: '澳门日报', en: 'Macao Daily News', group: 'hongkong', hosts: ['*.macaodaily.com'] },
];
