/** Numeric abbreviations and sums without quotation marks. */
import { type Formula, NUMBER, shaped } from './shape';

const LAID_OUT = /格局|布局|体系|路网|框架|空间|工作法|机制/;
/** What is counted: as many characters in each group (一主轴两侧翼), else as few as will do. */
const THING = `(?:(?![${NUMBER}])\\p{Script=Han})`;
const GROUPS = [1, 2, 3].map((size) => `(?:[${NUMBER}]${THING}{${size}}){2,5}`);
const UNEVEN = `[${NUMBER}]\\p{Script=Han}{1,3}?(?:[${NUMBER}]\\p{Script=Han}{1,3}?){1,4}`;
/** Two groups or more, before a word that says that they are a layout. */
const LAYOUT = new RegExp(`(?:${[...GROUPS, UNEVEN].join('|')})(?=的?[^，。、；\\n]{0,5}(?:${LAID_OUT.source}))`, 'gu');

/** Three groups or more of a number and a part of a plan need no such word: 一核一带一点一线一环. */
const UNIT = '核带点线环轴区园廊翼圈极群心片屏江河湖库港城镇路网链谷湾门道端台基主副辅';
/** What counts in rows and pairs. */
export const COUNT = '一二三四五六七八九十两双多';
const PARTS = new RegExp(`(?:[${COUNT}][${UNIT}]){3,7}`, 'g');

/** 一企一策, 一村一档: one of this for each of that. */
const EACH =
  /一[县区市镇乡村企户人校院园街河湖库项事物案链业产所站岗院格楼栋车船店厂矿山品路段]一[策档品业特议色景码表单图长员警格师韵制证册账卡案方题清]/g;

export const PLUS = '+＋';
/** Bare sums have members of two characters: where a longer first member begins nothing tells. */
const SUM = new RegExp(`\\p{Script=Han}{2}(?:[${PLUS}]\\p{Script=Han}{2})+`, 'gu');

/** Number and plus shapes without quotation marks. */
export const findNumbers = (raw: string, { counted, grouped, added }: NumberHints): Formula[] => [
  ...(grouped && LAID_OUT.test(raw) ? shaped(raw, LAYOUT, 'number') : []),
  ...(counted ? [...shaped(raw, PARTS, 'number'), ...shaped(raw, EACH, 'number')] : []),
  ...(added ? shaped(raw, SUM, 'plus') : []),
];

/** What `hints.ts` tells of the text. */
interface NumberHints {
  readonly counted: boolean;
  readonly grouped: boolean;
  readonly added: boolean;
}
