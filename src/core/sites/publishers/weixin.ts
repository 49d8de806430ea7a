import type { Publisher } from '../types';

/** Articles of public accounts, where most offices publish today. */
export const WEIXIN: readonly Publisher[] = [
  { id: 'weixin', zh: '微信公众号文章', en: 'WeChat public accounts', group: 'weixin', hosts: ['mp.weixin.qq.com'] },
];
