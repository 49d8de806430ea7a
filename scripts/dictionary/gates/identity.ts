import { formText } from '../../../src/core/entry/form-text';
import { foldText } from '../../../src/core/text/fold';
import type { Located } from '../load';
import { faultAt, type Gate } from './gate';

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
      const folded = foldText(formText(form));
      const before = seen.get(folded);
      if (!before) seen.set(folded, located);
      if (before === located) return [faultAt(located, `the form ${formText(form)} stands twice after folding`)];
      return before
        ? [
            faultAt(
              located,
              `the form ${formText(form)} is also one of ${before.entry.head} in ${before.file}:${before.line}`,
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
      .filter((form) => foldText(formText(form)).length < 2)
      .map((form) => faultAt(located, `the form ${formText(form)} is shorter than two characters after folding`)),
  );
