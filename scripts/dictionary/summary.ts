import { formText } from '../../src/core/entry/form-text';
import type { Entry, Sense } from '../../src/core/entry/types';

/** A sense whose meaning or list of items rests on a source. */
export const isSourced = (s: Sense): boolean =>
  s.sources.some((r) => r.for === 'meaning') || (s.items ?? []).some((g) => g.source !== undefined);

/** The last line of the check. */
export function summary(all: readonly Entry[]): string {
  const isTemplateEntry = (e: Entry) => e.forms.some((f) => formText(f).includes('{'));
  const templates = all.filter(isTemplateEntry);
  const senses = all.flatMap((e) => e.senses);
  const share = (n: number) => `${Math.floor((100 * n) / Math.max(1, senses.length))}%`;
  const forms = all.reduce((n, e) => n + e.forms.length, 0);
  return [
    `entries ${all.length - templates.length}`,
    `senses ${senses.length}`,
    `templates ${templates.length}`,
    `forms ${forms}`,
    `sourced ${share(senses.filter(isSourced).length)}`,
    `reviewed ${share(senses.filter((s) => s.checked).length)}`,
  ].join(' ');
}
