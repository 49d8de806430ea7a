/** Compiles entries to a pack: forms and rules folded, explanations left behind. */
import type { Cond, Entry, Form, Rule } from '../entry/types';
import { foldText } from '../text/fold';
import type { Pack, PackEntry, PackForm, PackRule, PackSense, PackSlot } from './pack';

export const compilePack = (entries: readonly Entry[]): Pack => ({ entries: entries.map(compileEntry) });

function compileEntry(entry: Entry): PackEntry {
  return {
    id: entry.id,
    category: entry.category,
    tier: entry.tier,
    forms: entry.forms.map((form) => compileForm(form, entry.match)),
    senses: entry.senses.map(compileSense),
  };
}

/** Rules of a form take the place of its entry's. Slots keep their braces: folding leaves those alone. */
function compileForm(form: Form, entryRule: Rule | undefined): PackForm {
  const { text, match, slots } = typeof form === 'string' ? { text: form, match: undefined, slots: undefined } : form;
  const rule = compileRule(match ?? entryRule);
  return {
    text: foldText(text),
    ...(rule && { rule }),
    ...(slots && { slots: Object.fromEntries(Object.entries(slots).map(([name, s]) => [name, compileSlot(s)])) }),
  };
}

function compileRule(rule: Rule | undefined): PackRule | undefined {
  if (!rule) return undefined;
  const { examples, any, none, notInside, ...rest } = rule;
  const packed = {
    ...rest,
    ...(any && { any: any.map(compileCond) }),
    ...(none && { none: none.map(compileCond) }),
    ...(notInside && { notInside: notInside.map(foldText) }),
  };
  return Object.keys(packed).length > 0 ? packed : undefined;
}

function compileCond(cond: Cond): Cond {
  const { near, before, after, pageHas, ...rest } = cond;
  return {
    ...rest,
    ...(near && { near: near.map(foldText) }),
    ...(before && { before: before.map(foldText) }),
    ...(after && { after: after.map(foldText) }),
    ...(pageHas && { pageHas: pageHas.map(foldText) }),
  };
}

function compileSense(sense: Entry['senses'][number]): PackSense {
  return {
    ...(sense.when && { when: compileCond(sense.when) }),
    ...(sense.period?.from && { from: sense.period.from }),
    ...(sense.period?.to && { to: sense.period.to }),
    ...(sense.regions && { regions: sense.regions }),
  };
}

function compileSlot(slot: PackSlot): PackSlot {
  return {
    ...slot,
    ...(slot.only && { only: slot.only.map(foldText) }),
    ...(slot.not && { not: slot.not.map(foldText) }),
  };
}
