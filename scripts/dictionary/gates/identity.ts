import type { Form } from '../../../src/core/entry/types';
import { foldText } from '../../../src/core/text/fold';
import type { Located } from '../load';
import { faultAt, type Gate } from './gate';

const textOf = (form: Form): string => (typeof form === 'string' ? form : form.text);

/** Ids are unique. */
export const uniqueIds: Gate = ({ dictionary }) => {
  const seen = new Map<string, Located>();
  return dictionary.entries.flatMap((located) => {
    const before = seen.get(located.entry.id);
    seen.set(located.entry.id, located);
    return before
      ? [
          faultAt(
            located,
            `the id ${located.entry.id} is taken by ${before.entry.head} in ${before.file}:${before.line}`,
          ),
        ]
      : [];
  });
};

/** No two entries share a form: one would silently hide the other. */
export const noShadowedForms: Gate = ({ dictionary }) => {
  const seen = new Map<string, Located>();
  return dictionary.entries.flatMap((located) =>
    located.entry.forms.flatMap((form) => {
      const folded = foldText(textOf(form));
      const before = seen.get(folded);
      if (!before) seen.set(folded, located);
      if (before === located) return [faultAt(located, `the form ${textOf(form)} stands twice after folding`)];
      return before
        ? [
            faultAt(
              located,
              `the form ${textOf(form)} is also one of ${before.entry.head} in ${before.file}:${before.line}`,
            ),
          ]
        : [];
    }),
  );
};

/** A form that folding leaves shorter than two characters can never be found. */
export const findableForms: Gate = ({ dictionary }) =>
  dictionary.entries.flatMap((located) =>
    located.entry.forms
      .filter((form) => foldText(textOf(form)).length < 2)
      .map((form) => faultAt(located, `the form ${textOf(form)} is shorter than two characters after folding`)),
  );
