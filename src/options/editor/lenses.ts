/** Fields of the editor, each a way to read one part of a draft and to put another in its place. */
import type { Cond, Entry, Form, Rule, Sense } from '../../core/entry/types';

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

export const pinyinLens: Lens<string> = {
  path: 'pinyin',
  get: ({ pinyin }) => pinyin,
  set: (entry, pinyin) => ({ ...entry, pinyin }),
};

const textOfForm = (form: Form): string => (typeof form === 'string' ? form : form.text);

/** Forms as lines; a form with rules of its own keeps them while its text stays. */
export const formsLens: Lens<readonly string[]> = {
  path: 'forms',
  get: ({ forms }) => forms.map(textOfForm),
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

export const officialLens = (sense: number): Lens<string> => ({
  path: `senses.${sense}.translation.official`,
  get: ({ senses }) => senses[sense]?.translation?.official ?? '',
  set: (entry, text) =>
    withSense(entry, sense, ({ translation, ...old }) => {
      const { official: _, ...rest } = translation ?? {};
      const next = text === '' ? rest : { ...rest, official: text };
      return Object.keys(next).length > 0 ? { ...old, translation: next } : old;
    }),
});

/** The first list of items, one a line; English and notes stay with an item whose Chinese stays. */
export const itemsLens = (sense: number): Lens<readonly string[]> => ({
  path: `senses.${sense}.items.0.list`,
  get: ({ senses }) => senses[sense]?.items?.[0]?.list.map(({ zh }) => zh) ?? [],
  set: (entry, lines) =>
    withSense(entry, sense, ({ items = [], ...old }) => {
      const [first = { closed: true, list: [] }, ...others] = items;
      const list = lines.map((zh) => first.list.find((item) => item.zh === zh) ?? { zh });
      const next = lines.length > 0 ? [{ ...first, list }, ...others] : others;
      return next.length > 0 ? { ...old, items: next } : old;
    }),
});

export const notInsideLens: Lens<readonly string[]> = {
  path: 'match.notInside',
  get: ({ match }) => match?.notInside ?? [],
  set: (entry, words) => withRule(entry, 'notInside', words.length > 0 ? words : undefined),
};

/** Words of which one must (`any`) or must not (`none`) stand in the sentence. */
export const nearLens = (part: 'any' | 'none'): Lens<readonly string[]> => ({
  path: `match.${part}.0.near`,
  get: ({ match }) => match?.[part]?.[0]?.near ?? [],
  set: (entry, words) => {
    const { near: _, ...rest } = entry.match?.[part]?.[0] ?? {};
    const cond: Cond = words.length > 0 ? { ...rest, near: [...words] } : rest;
    return withRule(entry, part, Object.keys(cond).length > 0 ? [cond] : undefined);
  },
});

/** Whether the rule says no more than one line of words can; what says more is edited as a whole. */
export const isPlainRule = ({ match }: Entry, part: 'any' | 'none'): boolean => (match?.[part]?.length ?? 0) <= 1;

export const exampleLens: Lens<string> = {
  path: 'match.examples.0.yes',
  get: ({ match }) => match?.examples?.[0]?.yes ?? '',
  set: (entry, yes) => {
    const [first, ...others] = entry.match?.examples ?? [];
    const examples = yes === '' ? others : [{ ...first, yes }, ...others];
    return withRule(entry, 'examples', examples.length > 0 ? examples : undefined);
  },
};

const withSense = (entry: Entry, at: number, change: (sense: Sense) => Sense): Entry => ({
  ...entry,
  senses: entry.senses.map((sense, i) => (i === at ? change(sense) : sense)),
});

function withRule<K extends keyof Rule>(entry: Entry, key: K, value: unknown): Entry {
  const { match, ...rest } = entry;
  const { [key]: _, ...others } = match ?? {};
  const next = value === undefined ? others : { ...others, [key]: value };
  return Object.keys(next).length > 0 ? { ...rest, match: next as Rule } : rest;
}
