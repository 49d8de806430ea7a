import type { Publisher } from '../types';

/** Central media and the central government's own site. */
export const CENTRAL: readonly Publisher[] = [
  { id: 'people', zh: '人民网', en: 'People’s Daily Online', group: 'central', hosts: ['*.people.com.cn'] },
  { id: 'xinhua', zh: '新华网', en: 'Xinhua', group: 'central', hosts: ['*.news.cn', '*.xinhuanet.com'] },
  { id: 'gov-cn', zh: '中国政府网', en: 'The central government’s site', group: 'central', hosts: ['www.gov.cn'] },
  { id: 'cctv', zh: '央视网', en: 'CCTV', group: 'central', hosts: ['*.cctv.com'] },
  { id: 'cnr', zh: '央广网', en: 'China National Radio', group: 'central', hosts: ['*.cnr.cn'] },
  { id: 'cri', zh: '国际在线', en: 'China Radio International', group: 'central', hosts: ['*.cri.cn'] },
  { id: 'gmw', zh: '光明网', en: 'Guangming Online', group: 'central', hosts: ['*.gmw.cn'] },
  { id: 'ce', zh: '中国经济网', en: 'China Economic Net', group: 'central', hosts: ['*.ce.cn'] },
  {
    id: 'chinanews',
    zh: '中国新闻网',
    en: 'China News Service',
    group: 'central',
    hosts: ['*.chinanews.com.cn', '*.chinanews.com'],
  },
  { id: 'china-com-cn', zh: '中国网', en: 'China.org.cn in Chinese', group: 'central', hosts: ['*.china.com.cn'] },
  { id: 'chinadaily', zh: '中国日报网', en: 'China Daily', group: 'central', hosts: ['*.chinadaily.com.cn'] },
  { id: 'cyol', zh: '中青在线', en: 'China Youth Daily', group: 'central', hosts: ['*.cyol.com'] },
  { id: 'youth', zh: '中国青年网', en: 'China Youth International', group: 'central', hosts: ['*.youth.cn'] },
  { id: 'workercn', zh: '中工网', en: 'Workers’ Daily', group: 'central', hosts: ['*.workercn.cn'] },
  { id: 'farmer', zh: '中国农网', en: 'Farmers’ Daily', group: 'central', hosts: ['*.farmer.com.cn'] },
  { id: 'stdaily', zh: '中国科技网', en: 'Science and Technology Daily', group: 'central', hosts: ['*.stdaily.com'] },
  { id: 'legaldaily', zh: '法治网', en: 'Legal Daily', group: 'central', hosts: ['*.legaldaily.com.cn'] },
  { id: '81-cn', zh: '中国军网', en: 'China Military Online', group: 'central', hosts: ['*.81.cn'] },
  { id: 'banyuetan', zh: '半月谈网', en: 'Banyuetan', group: 'central', hosts: ['*.banyuetan.org'] },
  { id: 'huanqiu', zh: '环球网', en: 'Global Times in Chinese', group: 'central', hosts: ['*.huanqiu.com'] },
  { id: 'haiwainet', zh: '海外网', en: 'Haiwainet', group: 'central', hosts: ['*.haiwainet.cn'] },
];
