import type { FormulaShape } from '../../core/match/formula';
import { t } from '../../platform/i18n';
import { type NestedTerm, NestedTerms } from './NestedTerms';

export interface FormulaContent {
  readonly surface: string;
  readonly shape: FormulaShape;
  /** The sentence of the page, for the entry that the reader may make of it. */
  readonly sentence: string;
  /** Listed terms within it. */
  readonly nested: readonly NestedTerm[];
}

const SHAPES = {
  number: 'cardShapeNumber',
  plus: 'cardShapePlus',
  parallel: 'cardShapeParallel',
  clipped: 'cardShapeClipped',
  named: 'cardShapeNamed',
} as const satisfies Record<FormulaShape, string>;

interface FormulaPartProps {
  readonly content: FormulaContent;
  readonly onOpen: (id: string) => void;
}

/** What the shape of an unlisted formula tells, and the terms within it. */
export function FormulaPart({ content, onOpen }: FormulaPartProps) {
  return (
    <article class="entry">
      <h2 class="entry-term" lang="zh-CN">
        {content.surface}
      </h2>
      <p class="entry-kinds">{t('cardUnlisted')}</p>
      <div class="entry-sense">
        <p class="entry-meaning">{t(SHAPES[content.shape])}</p>
        <NestedTerms terms={content.nested} onOpen={onOpen} />
      </div>
    </article>
  );
}
