/** The names by which administrative places go, worked out when the dictionary is compiled. */
import { foldText } from '../text/fold';

const SUFFIX = /(特别行政区|(壮族|回族|维吾尔)?自治区|地区|林区|省|市|盟|[区县旗])$/;
const NATION =
  /(汉|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|怒|普米|独龙|鄂温克|裕固|保安|各)族?$/;
const PLAIN = new Set(
  '和平 新华 解放 团结 胜利 光明 红旗 文化 建设 发展 创新 科学 中心 中国 城关 城中 城东 城西 城南 城北 江北 江南 河东 河西 河南省 海外 东风 向阳 友谊 民主 自治 市中 市南 市北 白云 高明 长安 永定 开平 平安 安定 公安 共和 同心 新城 新市 宝山 昌平 集美 大同 富裕 正定 丰台 太平 和谐 繁荣 兴国 建华 振兴 民族 南部 东方 资源 上街 金水 二七 站前 永川 桥西 桥东 路南 路北 下城 上城 高新 长江 黄河 兴业 乐业 安乡 新建 道外 道里 麻山 友好 新兴 前进 工农 向前 西市 老边 铁西 铁东 立山 明山 平山 溪湖 顺城 东洲 望花 新抚 龙城 双塔 兴隆台 宏伟 文圣 白塔 太子河 海州 细河 清河门 银州 清河 龙港 南票 连山'.split(
    ' ',
  ),
);

/**
 * For `placeBook`: `code<TAB>name` a line with the folded names that the place goes by added to each.
 * @param rows the same without them, `#` for comments
 */
export const placeRows = (rows: string): string =>
  rows
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([code, name]) => code && name && !code.startsWith('#'))
    .map(([code = '', name = '']) => [code, name, ...namesOf(name)].join('\t'))
    .join('\n');

/** Names that it goes by, beside the one that it has. */
function namesOf(name: string): readonly string[] {
  const full = foldText(name);
  const short = shortName(full);
  const others = short !== full && short.length >= 2 && !PLAIN.has(short) ? [short] : [];
  return full === name ? others : [full, ...others];
}

/** 延边朝鲜族自治州 is 延边; a name that would be left with nothing keeps its full form. */
function shortName(full: string): string {
  let rest = full.replace(/自治[州县旗]$/, '');
  if (rest === full) return full.replace(SUFFIX, '') || full;
  for (let next = rest.replace(NATION, ''); next.length >= 2 && next !== rest; next = rest.replace(NATION, ''))
    rest = next;
  return rest;
}
