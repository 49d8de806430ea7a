/** Administrative places by name: for slots, for the place of a page, for regions of rules. */
import { foldText } from '../text/fold';

export interface PlaceBook {
  /** Where the names end that begin at `at` in a folded text, or begin that end there (UTF-16 offsets): the longest first. */
  readonly namesAt: (text: string, at: number, side: 'left' | 'right') => number[];
  /** Codes of a place name in full or short form; a six-digit code stands for itself. */
  readonly codesOf: (name: string) => readonly string[];
  /** Codes of the places that a folded text names most; empty if it names none clearly. */
  readonly mostNamed: (text: string) => readonly string[];
}

const LONGEST = 11;

const SUFFIX = /(特别行政区|(壮族|回族|维吾尔)?自治区|地区|林区|省|市|盟|[区县旗])$/;
const NATION =
  /(汉|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|怒|普米|独龙|鄂温克|裕固|保安|各)族?$/;
const PLAIN = new Set(
  '和平 新华 解放 团结 胜利 光明 红旗 文化 建设 发展 创新 科学 中心 中国 城关 城中 城东 城西 城南 城北 江北 江南 河东 河西 河南省 海外 东风 向阳 友谊 民主 自治 市中 市南 市北 白云 高明 长安 永定 开平 平安 安定 公安 共和 同心 新城 新市 宝山 昌平 集美 大同 富裕 正定 丰台 太平 和谐 繁荣 兴国 建华 振兴 民族 南部 东方 资源 上街 金水 二七 站前 永川 桥西 桥东 路南 路北 下城 上城 高新 长江 黄河 兴业 乐业 安乡 新建 道外 道里 麻山 友好 新兴 前进 工农 向前 西市 老边 铁西 铁东 立山 明山 平山 溪湖 顺城 东洲 望花 新抚 龙城 双塔 兴隆台 宏伟 文圣 白塔 太子河 海州 细河 清河门 银州 清河 龙港 南票 连山'.split(
    ' ',
  ),
);

/** @param rows `code<TAB>name` a line, `#` for comments */
export function placeBook(rows: string): PlaceBook {
  const codes = new Map<string, string[]>();
  const add = (name: string, code: string) => codes.set(name, [...(codes.get(name) ?? []), code]);
  for (const line of rows.split('\n')) {
    const [code, name] = line.split('\t');
    if (!code || !name || line.startsWith('#')) continue;
    const full = foldText(name);
    add(full, code);
    const short = shortName(full);
    if (short !== full && short.length >= 2 && !PLAIN.has(short)) add(short, code);
  }
  let edges: Edges | undefined;
  return {
    namesAt: (text, at, side) => {
      // Nearly everything is no name: its two characters next to `at` tell.
      edges ??= edgesOf(codes.keys());
      return edges[side].has(side === 'right' ? text.slice(at, at + 2) : text.slice(Math.max(0, at - 2), at))
        ? namesAt(text, at, side, codes)
        : [];
    },
    codesOf: (name) => (/^\d{6}$/.test(name) ? [name] : (codes.get(foldText(name)) ?? [])),
    mostNamed: (text) => mostNamed(text, codes),
  };
}

/** The first two characters of each name, for looking right, and the last two. */
interface Edges {
  readonly right: ReadonlySet<string>;
  readonly left: ReadonlySet<string>;
}

const edgesOf = (names: Iterable<string>): Edges => {
  const all = [...names];
  return { right: new Set(all.map((name) => name.slice(0, 2))), left: new Set(all.map((name) => name.slice(-2))) };
};

function namesAt(text: string, at: number, side: 'left' | 'right', codes: ReadonlyMap<string, unknown>): number[] {
  const found: number[] = [];
  for (let length = LONGEST; length >= 2; length--) {
    const edge = side === 'right' ? at + length : at - length;
    if (edge < 0 || edge > text.length) continue;
    if (codes.has(side === 'right' ? text.slice(at, edge) : text.slice(edge, at))) found.push(edge);
  }
  return found;
}

/** 延边朝鲜族自治州 is 延边; a name that would be left with nothing keeps its full form. */
function shortName(full: string): string {
  let rest = full.replace(/自治[州县旗]$/, '');
  if (rest === full) return full.replace(SUFFIX, '') || full;
  for (let next = rest.replace(NATION, ''); next.length >= 2 && next !== rest; next = rest.replace(NATION, ''))
    rest = next;
  return rest;
}

/** Fewer mentions than this do not say that a page is about a place. */
const MENTIONS = 3;

/** Counts names, longest first at each place; a province counts with its cities. */
function mostNamed(text: string, codes: ReadonlyMap<string, readonly string[]>): string[] {
  const firsts = new Set([...codes.keys()].map((name) => name.charAt(0)));
  const counts = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    if (!firsts.has(text.charAt(i))) continue;
    for (let length = Math.min(LONGEST, text.length - i); length >= 2; length--) {
      const hit = codes.get(text.slice(i, i + length));
      if (!hit) continue;
      if (hit.length === 1 && hit[0]) counts.set(hit[0], (counts.get(hit[0]) ?? 0) + 1);
      i += length - 1;
      break;
    }
  }
  const ranked = [...counts].filter(([, n]) => n >= MENTIONS).sort((a, b) => b[1] - a[1]);
  const most = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, n]) => n * 3 >= most).map(([code]) => code);
}

/** Whether a page about `code` lies in `region`: 331004 lies in 331000 and in 330000. */
export function isWithin(code: string, region: string): boolean {
  const stem = region.endsWith('0000') ? region.slice(0, 2) : region.endsWith('00') ? region.slice(0, 4) : region;
  return code.startsWith(stem);
}
