import type { Publisher } from '../types';

/** News sites of cities. The papers of many districts and counties live on subdomains of these and of the provincial sites. */
export const LOCAL: readonly Publisher[] = [
  { id: 'longhoo', zh: '龙虎网', en: 'Longhoo, Nanjing', group: 'local', hosts: ['*.longhoo.net'] },
  { id: 'subaonet', zh: '苏州新闻网', en: 'Suzhou News', group: 'local', hosts: ['*.subaonet.com'] },
  { id: 'hangzhou', zh: '杭州网', en: 'Hangzhou Net', group: 'local', hosts: ['*.hangzhou.com.cn'] },
  { id: 'cnnb', zh: '中国宁波网', en: 'China Ningbo Net', group: 'local', hosts: ['*.cnnb.com.cn'] },
  { id: '66wz', zh: '温州网', en: 'Wenzhou Net', group: 'local', hosts: ['*.66wz.com'] },
  { id: 'cnjxol', zh: '嘉兴在线', en: 'Jiaxing Online', group: 'local', hosts: ['*.cnjxol.com'] },
  { id: 'shaoxing', zh: '绍兴网', en: 'Shaoxing Net', group: 'local', hosts: ['*.shaoxing.com.cn'] },
  { id: 'jhnews', zh: '金华新闻网', en: 'Jinhua News', group: 'local', hosts: ['*.jhnews.com.cn'] },
  { id: 'xmnn', zh: '厦门网', en: 'Xiamen Net', group: 'local', hosts: ['*.xmnn.cn'] },
  { id: 'e23', zh: '舜网', en: 'Shunwang, Jinan', group: 'local', hosts: ['*.e23.cn'] },
  { id: 'qingdaonews', zh: '青岛新闻网', en: 'Qingdao News', group: 'local', hosts: ['*.qingdaonews.com'] },
  { id: 'cjn', zh: '长江网', en: 'Changjiang Net, Wuhan', group: 'local', hosts: ['*.cjn.cn'] },
  { id: 'changsha', zh: '星辰在线', en: 'Changsha Net', group: 'local', hosts: ['*.changsha.cn'] },
  { id: 'dayoo', zh: '大洋网', en: 'Dayoo, Guangzhou', group: 'local', hosts: ['*.dayoo.com'] },
  { id: 'sznews', zh: '深圳新闻网', en: 'Shenzhen News', group: 'local', hosts: ['*.sznews.com'] },
  { id: 'xiancn', zh: '西安新闻网', en: 'Xi’an News', group: 'local', hosts: ['*.xiancn.com'] },
];
