/** Formulas within quotation marks. */
import { HEAD_AFTER, HEAD_FURTHER, HEAD_INSIDE, HEAD_OF_SEVERAL, isCarriedOut } from './heads';
import { type Formula, type FormulaShape, NUMBER } from './shape';

export const OPENING = '“「『‘';
const QUOTED = new RegExp(`[${OPENING}]([^“”「」『』‘’\\n]{2,24})[”」』’]`, 'g');

/** Words of sentences: what holds them is speech or a title, not a name. */
const SENTENCE = /[。！？!?；;：:…《》（）()]|[的了是我你他她它吗呢吧啊么这那哪谁就也很都在]|[a-z]{4,}/u;
const COMMA = /[、，,]/;

const NUMBERED = new RegExp(`^[${NUMBER}][^、，,]{1,5}([、，,·—-]?[${NUMBER}][^、，,]{1,5})*$`, 'u');
/** 一 that counts nothing: 一站式, 一口价, 一起向未来. */
const ONE_THING =
  /^一(?:站式|揽子|起|风吹|次|等|江|家|直|定|切|些|点|样|块|边|下|时|生|流|把|双|对|条心|口价|刻钟|小时|微克|煤)/;
const DIGITS = /^\d{1,4}([+＋]([\dNXn]|\p{Script=Han}){1,4})+$|^[1-9]\d{2,4}$/u;
/** Longer runs of digits, and counts of articles: “1235577”总体发展思路, “26条”. */
const MORE_DIGITS = /^[1-9]\d{5,8}$|^\d{1,3}条$/;
const ADDED = /^[\p{Script=Han}A-Za-z\d]{1,10}([+＋][\p{Script=Han}A-Za-z\d]{1,10})+$|^\p{Script=Han}{2,6}[+＋]$/u;
const FESTIVALS =
  /^(五一|十一|八一|六一|七一|五四|三八|九一八|一二九|双十一|双十二|一二一|三一五|七七|二七|一二·九|五卅)/;

/** Plain counts and names that begin with a number: 二中, 三楼, 两三人, 二至三人. */
const COUNTED = new RegExp(`^[${NUMBER}]{1,3}[中小楼层号班组人次天年月日季点分岁个位名]$|[至到第]`, 'u');

/** A list that says how many it holds: “甲、乙、丙丁”三大任务. */
const COUNTS = new Map([...'二三四五六七八九十'].map((c, i) => [c, i + 2]));
COUNTS.set('两', 2);

/** A coinage: Han characters only, with at most one pause. */
const COINED = /^\p{Script=Han}{3,10}$|^\p{Script=Han}{2,8}[、·]\p{Script=Han}{2,8}$/u;
/** What ends so is a thing, an event or a work, not a policy. */
const THING =
  /[县市省州区镇乡村寨街路桥楼塔馆院站港湾岛山河湖江海杯赛展奖节会书报剧戏舞曲歌画诗茶酒菜饭面药宝号牌星车船机炮弹热味情人家者兵哥姐爷娘孩心肺血牛羊鱼龙虎马鸟花果树粮油气瓶]$|马拉松|味道|故事|奇迹|突破|现象|传奇/u;
/** What stands behind a name of another kind. */
const OTHER =
  /^(?:文化名片|金字招牌|奖|号|赛|大赛|等?称号|一词|二字|节目|栏目|演出|展|电影|剧|歌|小区|酒店|公司|集团|这一|这个|这条|这样)/;

interface Core {
  readonly start: number;
  readonly end: number;
}

/** Formulas in quotation marks, in order. */
export const findQuoted = (raw: string): Formula[] =>
  [...raw.matchAll(QUOTED)].flatMap((m) => read(raw, m.index + 1, m[1] ?? ''));

function read(raw: string, start: number, inner: string): Formula[] {
  const core = { start, end: start + inner.length };
  const after = raw.slice(core.end + 1, core.end + 15);
  const shape = shapeOf(inner, after);
  if (shape === 'number') return [headed(core, shape, HEAD_AFTER.exec(after) ?? HEAD_FURTHER.exec(after))];
  if (shape) return [{ ...core, shape }];
  if (isSpeech(inner) || inner.length > 12) return [];
  const head = nameHead(inner, after);
  if (head) return [headed(core, 'named', head)];
  return isName(inner, after) || isCoined(raw, start, inner, after) ? [{ ...core, shape: 'named' }] : [];
}

const isSpeech = (inner: string): boolean => SENTENCE.test(inner) || FESTIVALS.test(inner) || COUNTED.test(inner);

/** What the words within the quotation marks tell by themselves. */
function shapeOf(inner: string, after: string): FormulaShape | undefined {
  if (DIGITS.test(inner) || MORE_DIGITS.test(inner)) return 'number';
  if (ADDED.test(inner)) return 'plus';
  if (isSpeech(inner)) return undefined;
  if (NUMBERED.test(inner) && inner.length <= 14 && !ONE_THING.test(inner)) return 'number';
  return isParallel(inner) || isCountedList(inner, after) ? 'parallel' : undefined;
}

/** The quotation marks belong to the name once its head stands behind them: “争先”精神. */
const headed = (core: Core, shape: FormulaShape, head: RegExpExecArray | null): Formula =>
  head ? { start: core.start - 1, end: core.end + 1 + head[0].length, shape, core } : { ...core, shape };

function nameHead(inner: string, after: string): RegExpExecArray | null {
  if (COMMA.test(inner)) return null;
  return HEAD_AFTER.exec(after) ?? (inner.length >= 3 ? HEAD_FURTHER.exec(after) : null);
}

/** A name that ends with its head, or is said to be one of several. */
const isName = (inner: string, after: string): boolean =>
  inner.length >= 3 &&
  !COMMA.test(inner) &&
  (HEAD_INSIDE.test(inner) || (COINED.test(inner) && HEAD_OF_SEVERAL.test(after)));

/** A coinage that a directive carries out: 推行“民声呼应”. */
const isCoined = (raw: string, start: number, inner: string, after: string): boolean =>
  COINED.test(inner) &&
  !THING.test(inner) &&
  !OTHER.test(after) &&
  isCarriedOut(raw.slice(Math.max(0, start - 60), start - 1));

function isParallel(inner: string): boolean {
  const members = inner.split(COMMA);
  const length = members[0]?.length ?? 0;
  return members.length >= 2 && length >= 2 && length <= 7 && members.every((m) => m.length === length);
}

function isCountedList(inner: string, after: string): boolean {
  const count = COUNTS.get(after.charAt(0));
  return count !== undefined && /^[个大项种张条篇本]/.test(after.slice(1)) && inner.split(COMMA).length === count;
}
