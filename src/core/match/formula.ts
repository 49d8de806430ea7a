/**
 * Unlisted formulas: expressions that have the shape of a coinage of official language and that no entry covers.
 * The shape says something by itself (so many numbers, so many things added up); what they stand for only the page
 * can say. All offsets are UTF-16 units of the raw text.
 */

export type FormulaShape =
  /** 七纵七横, 一核两翼三区, “152”, “五清”: numbers that abbreviate a list. */
  | 'number'
  /** “网格+警格”, “党建+”: things to be combined. */
  | 'plus'
  /** “精神融通、设施互通”: members of equal length in quotation marks. */
  | 'parallel'
  /** 强基提质, 减损增效: two clipped verbs with two clipped objects. */
  | 'clipped'
  /** “蓝鹰工程”, “争先”精神: a name in quotation marks with the head of a policy. */
  | 'named';

export interface Formula {
  readonly start: number;
  readonly end: number;
  readonly shape: FormulaShape;
}

const NUMBER = '一二三四五六七八九十百千两双';
const HEADS =
  '工程|行动|计划|体系|机制|活动|模式|战略|制度|改革|专项|品牌|格局|精神|理念|经验|做法|政策|平台|布局|组合拳|规划|方案|目标|工作法|党建|攻坚战|大会战|大讲堂|提升行动|攻坚行动|专项行动|示范区|示范带|产业带|先行区|试验区|创新平台|服务队|服务站|服务中心|联盟|大脑|法则|指数|清单|驿站|论坛';

const OPENING = /[“「『‘]/;
const ADDING = /[+＋]/;
const LAID_OUT = /格局|布局|体系|路网|框架|空间|工作法|机制/;
const QUOTED = /[“「『‘]([^“”「」『』‘’\n]{2,20})[”」』’]/g;
const HEAD_AFTER = new RegExp(`^(${HEADS})`);
const HEAD_INSIDE = new RegExp(`(${HEADS}|卡|码|券|套餐|一件事|服务圈|生活圈|示范片)$`);
/** Words of sentences: what holds them is speech or a title, not a name. */
const SENTENCE = /[。！？!?；;：:…《》（）()]|[的了是我你他她它吗呢吧啊么这那哪谁就也很都在]|[a-z]{4,}/u;

const NUMBERED = new RegExp(`^[${NUMBER}][^、，,]{1,5}([、，,·—-]?[${NUMBER}][^、，,]{1,5})*$`, 'u');
const DIGITS = /^\d{1,4}([+＋]([\dNXn]|\p{Script=Han}){1,4})+$|^[1-9]\d{2,4}$/u;
const ADDED = /^[\p{Script=Han}A-Za-z\d]{1,10}([+＋][\p{Script=Han}A-Za-z\d]{1,10})+$|^\p{Script=Han}{2,6}[+＋]$/u;
const FESTIVALS =
  /^(五一|十一|八一|六一|七一|五四|三八|九一八|一二九|双十一|双十二|一二一|三一五|七七|二七|一二·九|五卅)/;

/** Plain counts and names that begin with a number: 二中, 三楼, 两三人, 二至三人. */
const COUNTED = new RegExp(`^[${NUMBER}]{1,3}[中小楼层号班组人次天年月日季点分岁个位名]$|[至到第]`, 'u');

/** Number shapes without quotation marks: two groups or more, before a word that says that they are a layout. */
const LAYOUT = new RegExp(
  `[${NUMBER}]\\p{Script=Han}{1,3}?([${NUMBER}]\\p{Script=Han}{1,3}?){1,4}(?=的?[^，。、；\\n]{0,5}(格局|布局|体系|路网|框架|空间|工作法|机制))`,
  'gu',
);
const VERB = '强扩提减增降稳保促补延壮优育拓固惠畅聚融建控防引';
const OBJECT = '质效能容面级链圈碳污绿量速标档围岗产收负费税损本基弱短板势力点灾险源群值耗排危贫薄根序户企商景民';
const CLIPPED = new RegExp(`[${VERB}][${OBJECT}][${VERB}][${OBJECT}]`, 'g');
/** Bare sums have members of two characters: where a longer first member begins nothing tells. */
const SUM = /\p{Script=Han}{2}(?:[+＋]\p{Script=Han}{2})+/gu;

/** Formulas of a raw text, in order, without overlaps among themselves. Most texts hold nothing that could begin one. */
export function findFormulas(raw: string): Formula[] {
  const found = [
    ...(OPENING.test(raw) ? [...raw.matchAll(QUOTED)].flatMap((m) => readQuoted(raw, m.index + 1, m[1] ?? '')) : []),
    ...(LAID_OUT.test(raw) ? shaped(raw, LAYOUT, 'number') : []),
    ...shaped(raw, CLIPPED, 'clipped'),
    ...(ADDING.test(raw) ? shaped(raw, SUM, 'plus') : []),
  ];
  return found.length > 1 ? withoutOverlaps(found.sort((a, b) => a.start - b.start || b.end - a.end)) : found;
}

function shaped(raw: string, pattern: RegExp, shape: FormulaShape): Formula[] {
  return Array.from(raw.matchAll(pattern), (m) => ({ start: m.index, end: m.index + m[0].length, shape }));
}

function readQuoted(raw: string, start: number, inner: string): Formula[] {
  const end = start + inner.length;
  if (DIGITS.test(inner)) return [{ start, end, shape: 'number' }];
  if (ADDED.test(inner)) return [{ start, end, shape: 'plus' }];
  if (SENTENCE.test(inner) || FESTIVALS.test(inner) || COUNTED.test(inner)) return [];
  if (NUMBERED.test(inner) && inner.length <= 14) return [{ start, end, shape: 'number' }];
  if (isParallel(inner)) return [{ start, end, shape: 'parallel' }];
  if (/[、，,]/.test(inner) || inner.length > 12) return [];
  const head = HEAD_AFTER.exec(raw.slice(end + 1, end + 7));
  // The quotation marks belong to the name once its head stands behind them: “争先”精神.
  if (head) return [{ start: start - 1, end: end + 1 + head[0].length, shape: 'named' }];
  return HEAD_INSIDE.test(inner) && inner.length >= 3 ? [{ start, end, shape: 'named' }] : [];
}

function isParallel(inner: string): boolean {
  const members = inner.split(/[、，,]/);
  const length = members[0]?.length ?? 0;
  return members.length >= 2 && length >= 2 && length <= 7 && members.every((m) => m.length === length);
}

function withoutOverlaps(formulas: readonly Formula[]): Formula[] {
  const kept: Formula[] = [];
  for (const f of formulas) if (f.start >= (kept.at(-1)?.end ?? 0)) kept.push(f);
  return kept;
}
