/** What makes members of equal length a slogan. */

/** Verbs of directives that take an object of two characters: 坚守底线. */
export const VERBS: ReadonlySet<string> = new Set(
  (
    '坚守 坚持 坚定 突出 完善 引导 聚焦 强化 深化 优化 细化 净化 活化 美化 亮化 加强 加快 加大 狠抓 紧抓 紧盯 紧扣 压实 夯实 做实 抓实 抓牢 抓紧 抓好 严守 严控 严把 严格 严肃 筑牢 织密 扎牢 守住 守牢 守好 ' +
    '健全 健强 创新 改善 改进 提高 提升 提振 增强 增进 扩大 拓展 拓宽 推进 推动 促进 统筹 协调 整合 盘活 激活 激发 释放 培育 培植 壮大 做大 做强 做优 打造 打响 建强 建优 建好 用好 管好 办好 补齐 补强 ' +
    '防范 化解 消除 遏制 杜绝 降低 减轻 保障 保护 维护 巩固 稳定 明确 明晰 理清 厘清 摸清 摸透 找准 把准 把握 把牢 瞄准 对标 锚定 胸怀 心怀 牢记 牢固 树立 树牢 践行 弘扬 传承 凝聚 汇聚 集聚 落实 落细 ' +
    '勇于 敢于 善于 甘于 乐于 勤于 攻坚 攻克 破解 破除 打破 突破 转变 转换 端正 解放 改革 规范 理顺 畅通 打通 疏通 贯通 拓深 厚植 涵养 锤炼 锻造 淬炼 砥砺 担当 履行 恪守 严明 严惩 严打 深挖 扫清 擦亮 ' +
    '深入 注重 注入 赋能 服务 尊重 相信 依靠 关心 关爱 倾听 回应 满足 造福 惠及 繁荣 振兴 建设 发展 改造 治理 整治 调整 调优 减少 压减 压缩 节约 厉行 倡导 反对 遵守 学习 宣传 贯彻 掌握 认清 认准 抢抓 抢占 把好 打牢 抓住 扭住 咬定 力戒 力求'
  ).split(' '),
);

/** Members that tell a state: subject and adjective, 产业兴旺. */
export const DISTRIBUTED = /[足强大优美清绿畅新高好稳实准严明快浓深兴旺富丽洁净宁和谐顺宽居效]$/;

/** Shared stretches that only rhetoric repeats; a dot stands for what differs. */
const STRONG = [
  /人人|亲自|处处|事事|时时|层层|个个|家家|户户|天天|村村|步步|招招|件件/,
  /起来|到位|为先|为本|为要|为王|为民|优先$|先行|到底$|到人|不误|不停|不止|见效|过硬|入手|上下功夫|一批|第一$|领先$|率先|最强|最优|最实|最严/,
  /^不[^.]?|^无\.|^有\.|^能\.|^敢\.|^善\.|^可\.+化|^更|^再\.|^真\.|^严\.|^实\.|^愿\.|^想\.|^会\.|^肯\.|^共\.|^互\.|^同\./,
  /^\.[得起出着]\.|^\.不\.|^\.有\.|^\.{2}有\.|^\.{2}更|^\.{2}不|^\.{2}无|^\.{2}可\.|^\.{2}共|^\.{2}互|^\.{2}同\.|^\.{2}先|^\.{2}优|^\.{2}为|^\.{2}所\.$/,
  /^以\.+促|^以\.+[带推强兴引]|^让.+更|^既.+又/,
];
/** These hold for two members already. */
const VERY_STRONG = [
  /人人|亲自|处处|事事|时时|层层|步步|件件/,
  /起来$|到位$|为先$|为本$|到底$|到人$/,
  /^\.{2}更\.$|^\.{2}不\.$|^\.不\.$|^不\.\.$|^可\.化$|^以\.{1,2}促\.{1,2}$/,
];
/** Things and offices that are counted up, whatever they share. */
const COUNTED = /[公司局院校馆厅部委办处站所厂店园镇县市区乡村路桥楼]$/;

/** Whether what `count` members of a length share is a figure of speech. */
export const isRhetoric = (shared: string, length: number, count: number): boolean =>
  length <= 7 && !COUNTED.test(shared) && (count >= 3 ? STRONG : VERY_STRONG).some((pattern) => pattern.test(shared));
