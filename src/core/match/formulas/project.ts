/** Named programmes without quotation marks: their head ends them, the verb of a directive begins them. */
import type { Formula } from './shape';

const HEADS = ['行动', '计划', '工程'] as const;
const LEAD =
  /实施|开展|启动|推进|深化|参与|推行|谋划|组织|部署|制定|出台|推出|纳入|入选|争取|争创|打造|抓好|打好|申报|发起|继续|加快|落实/gu;
/** What a name does not hold. */
const BROKEN =
  /[的了是在和与及或等对将被把从向于各该此其这那并要也未已再后前有无]|一批|系列|多个|为期|我[省市县区国]|全[省市县区国]/u;
/** What comes first belongs to the verb or counts. */
const MODIFIER =
  /^(?:实施|开展|启动|推进|深化|落实|加快|好|新一轮|一批|全面|大力|重大(?!项目)|重点(?!企业|行业|领域|群体|人群|产业|区域|流域)|相关|有关|各项|一系列|首批|第[一二三四五六七八九十]+[批轮次期]|以)+/u;
/** Common nouns: 招生计划, 联合行动, 主体工程. */
const PLAIN: Readonly<Record<(typeof HEADS)[number], RegExp>> = {
  行动: /(?:军事|联合|统一|一致|救援|集体|集中|实际|自觉|具体|专项|共同|协同|救助|搜救|营救|罢工|停火|单边|敌对|执法|任务|维和|护航|撤离|抗议|搜捕|抓捕|打击|作战|重大|下一步|思想|党员|气候)$/u,
  计划: /(?:招生|生产|工作|年度|投资|五年|学习|教学|培训|采购|用地|建设|发展|经济|行动|预算|供应|供地|旅行|作战|核|生育|国家|实施|攻击|收购|商业|月度|季度|建设用地|施工|出口|进口|收支|信贷|财务|分配|调拨|销售|上市|航班|检查|监督|审计|立法|督查|整改|种植)$/u,
  工程:
    // Works of earth and stone are works; only what is done for people or a trade is a programme.
    /(?<!提升|赋能|培育|振兴|强基|惠民|铸魂|育人|引领|示范|暖心|安心|民心|培优|提质|倍增|攻坚|富民|助企|惠企|护航|聚才|引才|润心|筑基|先锋|创建|传承|扶贫|安居|关爱|增效|增收|固本|连心|阳光|希望|健康|素质|人才|名师|名校|名医|头雁|雁阵|领航|登高|跃升|焕新)$/u,
};
const LONGEST = 18;
/** All up to the Han characters at the end. From the end on: a search for them would begin anew at each character. */
const BEFORE_CLAUSE = /^.*\P{Script=Han}/su;

/** Programmes in order. */
export function findProjects(raw: string): Formula[] {
  return HEADS.flatMap((head) => {
    const found: Formula[] = [];
    for (let at = raw.indexOf(head); at >= 0; at = raw.indexOf(head, at + 1)) {
      const start = beginning(raw, at, PLAIN[head]);
      if (start !== undefined && isEnded(raw, at + head.length))
        found.push({ start, end: at + head.length, shape: 'named' });
    }
    return found;
  });
}

/** Where the name begins whose head stands at `at`. */
function beginning(raw: string, at: number, plain: RegExp): number | undefined {
  const clause = raw.slice(Math.max(0, at - LONGEST), at).replace(BEFORE_CLAUSE, '');
  LEAD.lastIndex = 0;
  // Not by `matchAll`, which makes a new expression for each text.
  for (let lead = LEAD.exec(clause); lead; lead = LEAD.exec(clause)) {
    const rest = clause.slice(lead.index + lead[0].length);
    const name = rest.slice(MODIFIER.exec(rest)?.[0].length ?? 0);
    if (name.length >= 3 && name.length <= 10)
      return BROKEN.test(name) || plain.test(name) ? undefined : at - name.length;
  }
  return undefined;
}

const ENDED = /^(?:$|\P{Script=Han}|[和与及等中]|方案|建设|部署|要求)/u;
const isEnded = (raw: string, end: number): boolean => ENDED.test(raw.slice(end, end + 2));
