/** Two clipped verbs with their objects: 强基提质. */
import { type Formula, shaped } from './shape';

export const VERB = '强扩提减增降稳保促补延壮优育拓固惠畅聚融建控防引';
export const OBJECT =
  '质效能容面级链圈碳污绿量速标档围岗产收负费税损本基弱短板势力点灾险源群值耗排危贫薄根序户企商景民';
const CLIPPED = new RegExp(`[${VERB}][${OBJECT}][${VERB}][${OBJECT}]`, 'g');

export const findClipped = (raw: string): Formula[] => shaped(raw, CLIPPED, 'clipped');
