import { formText } from '../../../src/core/entry/form-text';
import type { Entry, Rule } from '../../../src/core/entry/types';
import { makeEngine } from '../engine';
import { faultAt, type Gate } from './gate';

const isRuled = (rule: Rule | undefined): boolean =>
  rule !== undefined && Object.keys(rule).some((k) => k !== 'examples');

/** Every rule and every template carries a passing and a failing sentence, and both turn out as they say. */
export const examplesHold: Gate = ({ dictionary }) => {
  const engine = makeEngine(dictionary.entries.map((l) => l.entry));
  const marks = (text: string, id: string, date?: string, place?: string): boolean =>
    engine.mark(text, engine.factsOf(text, { date, place })).some((s) => s.id === id);
  return dictionary.entries.flatMap((located) => {
    const rules = rulesOf(located.entry);
    const examples = rules.flatMap((r) => r.examples ?? []);
    const lacks = needsExamples(located.entry) && !(examples.length > 0 && examples.some((e) => e.no !== undefined));
    return [
      ...(lacks ? [faultAt(located, 'a rule or template needs an example that is marked and one that is not')] : []),
      ...examples.flatMap(({ yes, no, date, place }) => [
        ...(marks(yes, located.entry.id, date, place) ? [] : [faultAt(located, `is not marked in: ${yes}`)]),
        ...(no !== undefined && marks(no, located.entry.id, date, place)
          ? [faultAt(located, `is marked in: ${no}`)]
          : []),
      ]),
    ];
  });
};

const rulesOf = (entry: Entry): Rule[] =>
  [entry.match, ...entry.forms.map((f) => (typeof f === 'string' ? undefined : f.match))].filter(
    (r) => r !== undefined,
  );

const needsExamples = (entry: Entry): boolean =>
  rulesOf(entry).some(isRuled) || entry.forms.some((f) => formText(f).includes('{'));
