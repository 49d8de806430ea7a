/** What may stand in the slots of a template, tried to the right or to the left of a fixed point. */
import { type Word, wordsAround } from '../text/segment';
import { isNumberChar } from './numbers';
import type { PackSlot } from './pack';
import type { SlotName } from './template';

export type Side = 'left' | 'right';

/** Names of administrative places. */
export interface Names {
  /** Where the names end that begin at `at` in a folded text, or begin that end there: the longest first. */
  readonly edgesAt: (text: string, at: number, side: Side) => readonly number[];
  /** Whether a name may begin (to the right) or end (to the left) with two folded UTF-16 units, in the order of the text. */
  readonly mayHold: (first: number, second: number, side: Side) => boolean;
}

const HAN = /^\p{Script=Han}+$/u;
const HAN_CHAR = /\p{Script=Han}/u;
const MAX_NUMBER = 4;
/** The most UTF-16 units that a slot ever takes. */
export const MAX_SLOT = 16;

/** Words that end a noun slot: function words, and the verbs and adverbs that directives put before a name. */
const STOP_WORDS =
  '的 了 和 与 及 或 在 是 有 为 对 把 被 从 向 到 以 将 等 中 上 下 内 外 后 前 并 并且 以及 其 该 此 这 那 各 每 某 本 全 我 你 他 她 它 们 我们 他们 你们 也 都 就 又 再 还 更 最 很 不 没 没有 要 会 能 可 可以 ' +
  '一个 一项 一系列 一批 多个 各类 各项 一场 这场 一是 二是 三是 打赢 打好 打响 坚决 推进 推动 实施 开展 深入 全面 全力 持续 组织 启动 制定 出台 抓好 做好 加快 加强 深化 落实 完成 参与 进行 继续 扎实 积极 统筹 大力 着力 聚焦 围绕 ' +
  '打 赢 好 抓 促 保 稳 争 创 建 推 做 搞 办 场 入选 获评 成立 完善 健全 实行 推广 形成 新增 基于 依托 随着 冲刺 位列 或者 更多 我国 建立 推行 牢固树立 牢固 树立 构建 一轮 首批 新一轮 开始 建设 打造 创建 争创 支持 鼓励 引导 发起 展开 部署 谋划 贯彻 学习 传达 研究 召开 举行 印发 按照 根据 通过 结合 关于 有关 成为 作为 实现 取得 夺取 迎接 投入 投身 坚持 强化 一年 今年 去年 明年 本次 此次 新 新的 大 小 获批 申报 纳入 出席 由 经 获 评 离不开 拟 探索 建好 观看 听取 展示 展现 设立 编制 赋予 贯穿 巩固拓展 上报 获得 荣获 入选 评为 进入 跻身';

/** Made when first asked: most pages that load never ask. */
let known: { readonly stop: ReadonlySet<string>; readonly leads: RegExp } | undefined;

function stopWords() {
  if (known) return known;
  const words = STOP_WORDS.split(' ');
  // The same words where the segmenter glued or split them: 打|赢 before 污染防治.
  known = { stop: new Set(words), leads: new RegExp(`^(${words.filter((w) => w.length > 1).join('|')})`) };
  return known;
}

/**
 * Ends (looking right) or starts (looking left) that the slot may have from `at`, longest first. All offsets
 * are UTF-16 units of the folded text.
 */
export function slotEnds(
  text: string,
  at: number,
  side: Side,
  name: SlotName,
  limits: PackSlot,
  names: Names,
): number[] {
  // Asked first: reading a slot needs word boundaries.
  const stands = (word: string) => (side === 'right' ? text.startsWith(word, at) : text.endsWith(word, at));
  if (limits.only && !limits.only.some(stands)) return [];
  const cut = (edge: number) => (side === 'right' ? text.slice(at, edge) : text.slice(edge, at));
  const candidates =
    name === 'n'
      ? numberEdge(text, at, side)
      : name === 'place'
        ? names.edgesAt(text, at, side)
        : nounEdges(text, at, side, limits);
  return candidates.filter((edge) => {
    const word = cut(edge);
    if (word.length < (limits.min ?? 1) || word.length > (limits.max ?? MAX_SLOT)) return false;
    return (limits.only?.includes(word) ?? true) && !(limits.not?.includes(word) ?? false);
  });
}

/** By folded UTF-16 unit what was asked of it before: asking costs more than most of what it saves. */
const KINDS = new Uint8Array(0x10000);
const [KNOWN, IS_NUMBER, IS_HAN] = [1, 2, 4];

/** Whether a slot may hold a folded UTF-16 unit at all. */
export function mayFill(name: SlotName, unit: number): boolean {
  let kinds = KINDS[unit] ?? 0;
  if (kinds === 0) {
    const char = String.fromCharCode(unit);
    // Half a pair may be a half of a Han character.
    const isHan = HAN_CHAR.test(char) || (unit & 0xf800) === 0xd800;
    kinds = KNOWN | (isNumberChar(char) ? IS_NUMBER : 0) | (isHan ? IS_HAN : 0);
    KINDS[unit] = kinds;
  }
  return (kinds & (name === 'n' ? IS_NUMBER : IS_HAN)) !== 0;
}

const step = (side: Side) => (side === 'right' ? 1 : -1);
const charAt = (text: string, at: number, side: Side) => text.charAt(side === 'right' ? at : at - 1);

/** The whole run of number characters or nothing: 十三 is not read as 三. */
function numberEdge(text: string, at: number, side: Side): number[] {
  let edge = at;
  while (isNumberChar(charAt(text, edge, side))) edge += step(side);
  const length = Math.abs(edge - at);
  return length > 0 && length <= MAX_NUMBER ? [edge] : [];
}

const MIN_NOUN = 2;
const MAX_NOUN = 6;
/** How much further to the left of a slot is read so that its first word is whole: 制造业 before 数字化转型, not 业. */
const BACK = 5;
/** Characters of a number with a unit: what they stand before is counted, not named. */
const MEASURED = /[\d%‰]/;
/** Endings that the segmenter takes for words: 制造|业数字化转型. No name begins with one, so two characters more may follow. */
const ENDINGS = new Set('业化性型率度力员者');
const ENDED = 2;
/** 全|省普惠金融, 区|级商业, 首|批美丽城市. */
const DIVISION = /^(?:[省市县区镇乡村州旗国](?!级)|[级批域])/;
const WHOLE = /[全各本我该发省市县区州厅首一两二三四五六七八九十]/;
/** 中 that is no preposition: 中医药, 中职, 中小学. */
const MIDDLE = /^[医药职小高华式欧亚央非]/;

function nounEdges(text: string, at: number, side: Side, limits: PackSlot): number[] {
  return side === 'right' ? rightEdges(text, at, limits) : leftEdges(text, at, limits);
}

const stops = (word: Word): boolean => stopWords().stop.has(word.text) || !HAN.test(word.text);

function rightEdges(text: string, at: number, limits: PackSlot): number[] {
  const wordAt = wordsAround(text, at);
  const edges: number[] = [];
  let reached = at;
  for (let word = wordAt(at); word; word = wordAt(reached)) {
    if (word.start !== reached || stops(word)) break;
    reached = word.end;
    if (reached - at > (limits.max ?? MAX_NOUN)) break;
    if (reached - at >= (limits.min ?? MIN_NOUN)) edges.push(reached);
  }
  return edges.reverse();
}

function leftEdges(text: string, at: number, limits: PackSlot): number[] {
  const edges: number[] = [];
  let reached = at;
  let room = limits.max ?? MAX_NOUN;
  const wordAt = wordsAround(text, at - 1, room + BACK);
  for (let word = wordAt(at - 1); word; word = wordAt(reached - 1)) {
    const middle = word.text === '中' && MIDDLE.test(text.slice(reached, at));
    if (word.end !== reached || (stops(word) && !middle)) break;
    if (middle) edges.pop();
    reached = word.start;
    const length = at - reached;
    if (length > room) break;
    if (ENDINGS.has(word.text)) room = Math.max(room, length + ENDED);
    else if (length >= (limits.min ?? MIN_NOUN)) edges.push(reached);
  }
  return edges.reverse().filter((edge) => !isTorn(text, edge, at));
}

/** Whether a slot that ends at `at` cannot begin at `edge`. */
const isTorn = (text: string, edge: number, at: number): boolean =>
  stopWords().leads.test(text.slice(edge, at)) ||
  MEASURED.test(text.charAt(edge - 1)) ||
  (DIVISION.test(text.charAt(edge)) && WHOLE.test(text.charAt(edge - 1)));
