/** The Chinese texts of an entry that a reader is shown, each put through a function. */
import type { Entry, Sense, Text } from './types';

type Write = (zh: string) => string;
type Items = NonNullable<Sense['items']>[number];

/** The head and every Chinese text of the senses; forms, rules, places in sources and English stay as they are. */
export const mapTexts = (entry: Entry, write: Write): Entry => ({
  ...entry,
  head: write(entry.head),
  senses: entry.senses.map((sense) => mapSense(sense, write)),
});

/** @param sense a bundled one: what a reader wrote is shown as it was written */
export function mapSense(sense: Sense, write: Write): Sense {
  const { label, literal, meaning, items, practice, origin, earlier } = sense;
  const say = ({ zh, en }: Text): Text => ({ zh: write(zh), en });
  const sayItems = (list: Items): Items => ({
    ...list,
    ...(list.label && { label: say(list.label) }),
    ...(list.note && { note: say(list.note) }),
    list: list.list.map((item) => ({ ...item, zh: write(item.zh), ...(item.note && { note: say(item.note) }) })),
  });
  return {
    ...sense,
    ...(label && { label: say(label) }),
    ...(literal && { literal: say(literal) }),
    meaning: say(meaning),
    ...(items && { items: items.map(sayItems) }),
    ...(practice && { practice: { ...practice, text: say(practice.text) } }),
    ...(origin && { origin: { ...origin, where: say(origin.where) } }),
    ...(earlier && { earlier: { ...earlier, why: say(earlier.why) } }),
  };
}
