/** Words that say what a coined name is the name of. */

/** Behind quotation marks: “争先”精神. */
const AFTER =
  '工程|行动|计划|体系|机制|活动|模式|战略|制度|改革|专项|品牌|格局|精神|理念|经验|做法|政策|平台|布局|组合拳|规划|方案|目标|工作法|党建|攻坚战|大会战|大讲堂|提升行动|攻坚行动|专项行动|示范区|示范带|产业带|先行区|试验区|创新平台|服务队|服务站|服务中心|联盟|大脑|法则|指数|清单|驿站|论坛|' +
  '治理|思路|路径|要求|任务|举措|措施|架构|矩阵|试点|整治|监管|管理|服务|服务体系|工作室|工作站|工作体系|工作机制|专班|专区|专窗|专列|通道|直通车|流程|应用场景|协作区|协同区|承诺|公约|原则|战法|打法|作风|课堂|学堂|夜校|宣讲团|志愿服务|党支部|网格|联动|挂钩|比武|年活动|年行动|循环|走廊|融合发展|示范点|示范片|示范县|样板县|示范村|示范园|基地';

/** Of an unquoted or modified name: what only programmes are called. */
const PROGRAMME =
  '行动|计划|工程|活动|机制|模式|体系|制度|改革|格局|布局|专项|攻坚战|大会战|走廊|示范带|产业带|经济带|方案|思路|架构|治理|试点|政策|品牌|平台|任务|组合拳';

export const HEAD_AFTER = new RegExp(`^(${AFTER})`);
/** A few words may stand between the name and its head: “嘉州良田”建设行动. */
export const HEAD_FURTHER = new RegExp(
  `^(?!成为|入选|这|为|和|与|及|在|向|变|加快|实现|取得|完成|持续|正式|上线|建成|落地|有效|深入|全面|推动|促进|获|列入|纳入|运行|覆盖)[^\\P{Script=Han}的了是等]{2,8}?(${PROGRAMME})(?=$|\\P{Script=Han}|的|和|与|及|等|中|建设|要求|部署|政策|实施|推进)`,
  'u',
);
/** One of several: “制储输用”等多链协同工程. The head is not part of the name. */
export const HEAD_OF_SEVERAL =
  /^等[^\P{Script=Han}的了是]{0,8}?(?:工程|行动|计划|模式|机制|改革|政策|试点|做法|举措|制度|攻坚战)/u;
/** Within the quotation marks: “蓝鹰工程”. */
export const HEAD_INSIDE =
  /(工程|行动|计划|体系|机制|活动|模式|战略|制度|改革|专项|品牌|格局|精神|理念|经验|做法|政策|平台|布局|组合拳|规划|方案|目标|工作法|党建|攻坚战|大会战|大讲堂|示范区|示范带|产业带|先行区|试验区|服务队|服务站|服务中心|联盟|大脑|法则|指数|清单|驿站|论坛|卡|码|券|套餐|一件事|服务圈|生活圈|示范片|工厂|车间|夜校|课堂|学堂|专班|专窗|直通车|会客厅|恳谈会|议事厅|议事会|工作室|先锋队|突击队|银行|超市|专列|专线)$/;

/** Verbs with which directives put a policy into work; a quoted coinage behind one names it. */
const CARRIED_OUT =
  /(?:实施|深化|推进|推行|开展|推广|落实|健全|完善|探索|践行|打好|念好|用好|做优|坚持|构建|启动|组织|聚焦|围绕|争创|创建)$/;
/** Whether a raw text that ends before an opening quotation mark ends with such a verb, or with a name that has one: 推行“甲”“乙”. */
export const isCarriedOut = (before: string): boolean =>
  CARRIED_OUT.test(before.replace(/([、和及]?[“「『‘][^“”「」『』‘’\n]{2,12}[”」』’][、和及]?)+$/, ''));
