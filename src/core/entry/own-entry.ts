/** What a reader must say to make an entry, and what is taken for the rest. */
import type { Entry, Form, Sense, Text } from './types';
import { type Checked, checkEntry } from './validate';

/** Fits the schema's `id`; no bundled entry begins so. @param token lower-case letters and digits, hard to meet twice */
export const ownId = (token: string): string => `own-${token}`;

/** A first draft of an own entry; not valid while `term` or the meaning is empty. @param today YYYY-MM-DD */
export function newDraft(id: string, term: string, sentence: string, today: string): Entry {
  return {
    id,
    head: term,
    pinyin: '',
    forms: [],
    category: 'phrase',
    domains: ['document'],
    tier: 'A',
    ...(sentence === '' ? {} : { match: { examples: [{ yes: sentence }] } }),
    senses: [newSense(today)],
  };
}

/**
 * An entry with a further sense for one place, which comes first there and nowhere else: what a reader says of a term
 * "only here". What the first sense says is where it begins. @param region GB/T 2260 code
 */
export function withLocalSense(draft: Entry, region: string, today: string): Entry {
  const level = region.endsWith('0000') ? 'province' : region.endsWith('00') ? 'city' : 'county';
  const meaning = draft.senses[0]?.meaning ?? { zh: '', en: '' };
  return { ...draft, senses: [...draft.senses, { ...newSense(today), meaning, level, regions: [region] }] };
}

/** A further sense before anything is said in it. @param today YYYY-MM-DD */
export const newSense = (today: string): Sense => ({
  meaning: { zh: '', en: '' },
  status: { state: 'unchecked', asOf: today },
  level: 'national',
  certainty: 'unknown',
  sources: [],
});

/**
 * An entry as the editor holds it: fields may be empty, a text that was typed in one language stands in one place only,
 * the forms of an own entry leave out the term itself.
 */
export const draftOf = (entry: Entry, own: boolean): Entry => ({
  ...entry,
  pinyin: entry.pinyin === entry.head ? '' : entry.pinyin,
  forms: own ? entry.forms.filter((form) => form !== entry.head) : entry.forms,
  senses: entry.senses.map((sense) => mapTexts(sense, splitText)),
});

/** The entry that a draft stands for: spaces trimmed, the term of an own entry among its forms, empty things left out. */
export function entryOf(draft: Entry, own: boolean): Entry {
  const head = draft.head.trim();
  return {
    ...draft,
    head,
    pinyin: draft.pinyin.trim() || head,
    forms: own ? withHead(head, draft.forms) : draft.forms,
    senses: draft.senses.map((sense) => withoutEmpty(mapTexts(sense, joinText))),
  };
}

/** The entry that a draft stands for, or what the reader still has to fill in: each thing once, where it was typed. */
export function checkDraft(draft: Entry, own: boolean): Checked<Entry> {
  const checked = checkEntry(entryOf(draft, own));
  if (checked.ok) return checked;
  // What is taken from another field is wrong there; of two empty languages one is enough.
  const derived = own ? /^(pinyin$|forms\.0$|senses\.\d+\.(.+\.)?\w+\.en$)/ : /^senses\.\d+\.(.+\.)?\w+\.en$/;
  const faults = checked.faults.filter(({ field, code }) => code !== 'empty' || !derived.test(field));
  return { ok: false, faults: faults.length > 0 ? faults : checked.faults };
}

/** The term is a form of its own entry; where it has rules of its own it stands among the forms already. */
const withHead = (head: string, forms: readonly Form[]): Form[] =>
  forms.some((form) => typeof form !== 'string' && form.text === head)
    ? [...forms]
    : [head, ...forms.filter((form) => form !== head)];

function mapTexts(sense: Sense, map: (text: Text) => Text): Sense {
  const { label, literal, practice, origin, earlier, items } = sense;
  const mapNote = <T extends { note?: Text }>(of: T): T => (of.note ? { ...of, note: map(of.note) } : of);
  return {
    ...sense,
    meaning: map(sense.meaning),
    ...(label && { label: map(label) }),
    ...(literal && { literal: map(literal) }),
    ...(practice && { practice: { ...practice, text: map(practice.text) } }),
    ...(origin && { origin: { ...origin, where: map(origin.where) } }),
    ...(earlier && { earlier: { ...earlier, why: map(earlier.why) } }),
    ...(items && {
      items: items.map((list) => ({
        ...mapNote(list),
        ...(list.label && { label: map(list.label) }),
        list: list.list.map(mapNote),
      })),
    }),
  };
}

/** Parts in which nothing is said are left out; what the schema asks for stays, to be told of as missing. */
function withoutEmpty({ literal, regions, register, period, translation, ...rest }: Sense): Sense {
  const says = (part: object | undefined) => part !== undefined && Object.keys(part).length > 0;
  return {
    ...rest,
    ...(literal && literal.zh !== '' && { literal }),
    ...(regions && says(regions) && { regions }),
    ...(register && says(register) && { register }),
    ...(period && says(period) && { period }),
    ...(translation && says(translation) && { translation }),
  };
}

/** An explanation has two languages; one that was given in one language only stands in both places. */
function joinText(text: Text): Text {
  const [zh, en] = [text.zh.trim(), text.en.trim()];
  return { zh: zh || en, en: en || zh };
}

/** The two languages as a reader typed them: the same words twice were typed once. */
function splitText({ zh, en }: Text): Text {
  if (zh !== en) return { zh, en };
  return /\p{Script=Han}/u.test(zh) ? { zh, en: '' } : { zh: '', en };
}
