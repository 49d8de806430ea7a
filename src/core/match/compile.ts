/** Compiles entries to a pack: forms and rules folded, explanations left behind. */
import { formText } from '../entry/form-text';
import type { Cond, Entry, Form, Rule } from '../entry/types';
import { packNumbers } from '../text/base64';
import { foldText } from '../text/fold';
import { unitsOf } from '../text/folding';
import { anchorOf, type Rarity, rarityOf } from './anchor';
import { NUMBER_CHARS } from './numbers';
import type { NumberedAnchor, Pack, PackEntry, PackForm, PackRule, PackSense, PackSlot } from './pack';
import { makeTables } from './tables';
import { isTemplate, parseTemplate } from './template';

/** The entries in their order: where two share a form the earlier one is found first. */
export function compilePack(entries: readonly Entry[]): Pack {
  const rules = new Map<string, number>();
  const needles: string[] = [];
  const anchors = new Map<string, NumberedAnchor & { readonly forms: number[] }>();
  const singles = new Map<string, number[]>();
  let templates = 0;
  // Only templates ask for it, and most readers have none of their own.
  let known: Rarity | undefined;
  const rarity: Rarity = (text) => {
    known ??= rarityOf(entries.flatMap(({ forms }) => forms.map((form) => foldText(formText(form)))));
    return known(text);
  };
  const addForm = (form: Form, entryRule: Rule | undefined): PackForm | 0 => {
    const { text, match, slots } = typeof form === 'string' ? { text: form, match: undefined, slots: undefined } : form;
    const folded = foldText(text);
    const packed: PackForm = {
      ...(isTemplate(folded) ? { text: folded, ...addAnchor(folded) } : addNeedle(folded)),
      ...indexed(rules, compileRule(match ?? entryRule)),
      ...(slots && { slots: Object.fromEntries(Object.entries(slots).map(([name, s]) => [name, compileSlot(s)])) }),
    };
    return Object.keys(packed).length > 0 ? packed : 0;
  };
  const addNeedle = (text: string): PackForm => {
    needles.push(text);
    return {};
  };
  /** Tells the index of the literal that the form's needles are made of; nothing of a form that cannot be found. */
  const addAnchor = (text: string): Pick<PackForm, 'anchor'> => {
    const form = needles.length;
    const anchor = anchorOf(parseTemplate(text) ?? [], rarity);
    needles.push(anchor && anchor.literal.length >= 2 ? anchor.literal : '');
    templates++;
    if (!anchor) return {};
    const { literal, shift, part } = anchor;
    if (literal.length === 1 && shift === undefined) singles.set(literal, [...(singles.get(literal) ?? []), form]);
    if (shift !== undefined) {
      const key = `${shift}${literal}`;
      const group = anchors.get(key);
      if (group) group.forms.push(form);
      else anchors.set(key, { shift, forms: [form] });
    }
    return { anchor: part };
  };
  const packed = entries.map(
    (entry): PackEntry => ({
      id: entry.id,
      category: entry.category,
      tier: entry.tier,
      forms: entry.forms.map((form) => addForm(form, entry.match)),
      senses: entry.senses.map(compileSense),
    }),
  );
  const numbered = [...anchors].flatMap(([key, { shift }]) =>
    [...NUMBER_CHARS].map((number) => (shift === 1 ? number + key.slice(1) : key.slice(1) + number)),
  );
  const { tables, places } = makeTables([...needles, ...numbered]);
  return {
    tables,
    needles: packNumbers(Uint32Array.from(places)),
    entries: packed.map((entry) => JSON.stringify(entry)).join('\n'),
    rules: [...rules.keys()].join('\n'),
    forms: needles.length,
    templates,
    firsts: firstsOf(packed),
    anchors: [...anchors.values()],
    singles: [...singles].map(([char, forms]) => ({ units: unitsOf(char), forms })),
  };
}

/** Running sums: pages would have to work them out before anything is compiled. */
function firstsOf(packed: readonly PackEntry[]): string {
  const firsts = new Uint32Array(packed.length + 1);
  packed.forEach(({ forms }, i) => {
    firsts[i + 1] = (firsts[i] ?? 0) + forms.length;
  });
  return packNumbers(firsts);
}

/** Equal rules are stored once. */
function indexed(rules: Map<string, number>, rule: PackRule | undefined): { rule?: number } {
  if (!rule) return {};
  const key = JSON.stringify(rule);
  const index = rules.get(key) ?? rules.size;
  rules.set(key, index);
  return { rule: index };
}

/** Rules of a form take the place of its entry's. */
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
