import type { Sense } from '../../core/entry/types';
import { SenseLead } from '../entry/SenseLead';
import type { ReadingLanguage } from '../entry/TextView';
import { type NestedTerm, NestedTerms } from './NestedTerms';

interface GlanceProps {
  readonly sense: Sense;
  readonly language: ReadingLanguage;
  readonly nested: readonly NestedTerm[];
  readonly onOpen: (id: string) => void;
}

/** What a reader wants before reading on: the literal sense, one sentence, the things counted, the terms inside. */
export function Glance({ sense, language, nested, onOpen }: GlanceProps) {
  return (
    <div class="card-glance">
      <SenseLead sense={sense} language={language} />
      <NestedTerms terms={nested} onOpen={onOpen} />
    </div>
  );
}
