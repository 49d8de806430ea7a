/** Written for this page in the manner of a district paper. Not a translation of interface text, so not in a locale. */
export const SAMPLE = {
  headline: '区委部署下半年重点工作',
  dateline: '本报讯　昨日，全区“放管服”改革推进会召开。',
  paragraphs: [
    '会议强调，要完整准确全面贯彻新发展理念，以高质量发展推进共同富裕，加快培育新质生产力，持续优化营商环境，擦亮“最多跑一次”改革金名片。',
    '要把群众的急难愁盼办成民生实事，推动“一网通办”走深走实。各单位“一把手”要当好第一责任人，压实责任、挂图作战，既防“一刀切”，也防层层加码，切实为基层减负。',
    '会议要求，坚持底线思维，落实“一岗双责”，开展百日攻坚行动，以“马上就办”的劲头干在实处、走在前列。',
  ],
} as const;
