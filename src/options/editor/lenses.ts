/** Fields of the editor, each a way to read one part of a draft and to put another in its place. */
import { formText } from '../../core/entry/form-text';
import type { Entry, Sense } from '../../core/entry/types';

export interface Lens<T> {
  /** Where the schema's faults point to. */
  readonly path: string;
  readonly get: (entry: Entry) => T;
  readonly set: (entry: Entry, value: T) => Entry;
}

export const headLens: Lens<string> = {
  path: 'head',
  get: ({ head }) => head,
  set: (entry, head) => ({ ...entry, head }),
};

/** Forms as lines; a form with rules of its own keeps them while its text stays. */
export const formsLens: Lens<readonly string[]> = {
  path: 'forms',
  get: ({ forms }) => forms.map(formText),
  set: (entry, lines) => ({
    ...entry,
    forms: lines.map((line) => entry.forms.find((form) => typeof form !== 'string' && form.text === line) ?? line),
  }),
};

type TextField = 'meaning' | 'literal';

/** One language of a text of a sense. */
export const textLens = (sense: number, field: TextField, language: 'zh' | 'en'): Lens<string> => ({
  path: `senses.${sense}.${field}.${language}`,
  get: ({ senses }) => senses[sense]?.[field]?.[language] ?? '',
  set: (entry, text) =>
    withSense(entry, sense, (old) => ({
      ...old,
      [field]: { ...(old[field] ?? { zh: '', en: '' }), [language]: text },
    })),
});

const withSense = (entry: Entry, at: number, change: (sense: Sense) => Sense): Entry => ({
  ...entry,
  senses: entry.senses.map((sense, i) => (i === at ? change(sense) : sense)),
});
