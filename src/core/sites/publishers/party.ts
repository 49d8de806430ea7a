import type { Publisher } from '../types';

/** Organs of the Party: theory, discipline, history, the United Front. */
export const PARTY: readonly Publisher[] = [
  { id: 'qstheory', zh: '求是网', en: 'Qiushi', group: 'party', hosts: ['*.qstheory.cn'] },
  { id: '12371', zh: '共产党员网', en: 'Communist Party Member Net', group: 'party', hosts: ['*.12371.cn'] },
  {
    id: 'ccdi',
    zh: '中央纪委国家监委网站',
    en: 'Central Commission for Discipline Inspection',
    group: 'party',
    hosts: ['www.ccdi.gov.cn'],
  },
  { id: 'xuexi', zh: '学习强国', en: 'Xuexi Qiangguo', group: 'party', hosts: ['*.xuexi.cn'] },
  { id: 'cntheory', zh: '理论网', en: 'Study Times', group: 'party', hosts: ['*.cntheory.com'] },
  { id: 'dangjian', zh: '党建网', en: 'Party Building', group: 'party', hosts: ['*.dangjian.cn'] },
  {
    id: 'dswxyjy',
    zh: '中央党史和文献研究院',
    en: 'Institute of Party History and Literature',
    group: 'party',
    hosts: ['*.dswxyjy.org.cn'],
  },
  { id: 'rmlt', zh: '人民论坛网', en: 'People’s Tribune', group: 'party', hosts: ['*.rmlt.com.cn'] },
  { id: 'wenming', zh: '中国文明网', en: 'China Civilisation Net', group: 'party', hosts: ['*.wenming.cn'] },
  {
    id: 'zytzb',
    zh: '中央统战部网站',
    en: 'United Front Work Department',
    group: 'party',
    hosts: ['www.zytzb.gov.cn'],
  },
];
