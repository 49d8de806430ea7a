/** Written for the preview in the manner of a district paper, with a term of every category. Not interface text. */
import type { Category, Tier } from '../../core/entry/types';

export type PreviewPart =
  | string
  | { readonly kind: 'entry'; readonly text: string; readonly category: Category; readonly tier: Tier }
  | { readonly kind: 'unlisted'; readonly text: string; readonly category: 'phrase'; readonly tier: 'C' };

const term = (text: string, category: Category, tier: Tier = 'A'): PreviewPart => ({
  kind: 'entry',
  text,
  category,
  tier,
});

export const PREVIEW: readonly PreviewPart[] = [
  '会议强调，要贯彻',
  term('新发展理念', 'theory'),
  '，深入实施',
  term('乡村振兴', 'strategy'),
  '战略，开展',
  term('百日攻坚行动', 'campaign'),
  '，落实',
  term('河长制', 'system'),
  '，深化“',
  term('放管服', 'policy'),
  '”改革。',
  term('政法委', 'body'),
  '要践行“',
  term('绿水青山就是金山银山', 'slogan'),
  '”，打通“',
  term('断头路', 'metaphor'),
  '”，推动',
  term('条例', 'law', 'B'),
  '落地，',
  term('走深走实', 'phrase', 'B'),
  '，',
  term('再上台阶', 'phrase', 'C'),
  '，布局“',
  { kind: 'unlisted', text: '五链七群', category: 'phrase', tier: 'C' },
  '”。',
];
