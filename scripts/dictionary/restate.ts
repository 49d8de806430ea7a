/** Writes the states that follow from the counts into the files; nothing else in a file changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Located } from './load';
import { COUNTED_STATES, type CountedState, stateByUsage } from './state';
import type { Usage } from './usage';

/** The state that an entry's only sense should have; `undefined` where counts do not decide: several senses, dated acts. */
export function dueState({ entry }: Located, usage: Usage): CountedState | undefined {
  const [sense, ...others] = entry.senses;
  if (!sense || others.length > 0 || !COUNTED_STATES.some((state) => state === sense.status.state)) return undefined;
  return stateByUsage(usage, entry.id, sense.level === 'national' ? 'national' : 'local');
}

/** Returns how many states changed. */
export function restate(root: string, entries: readonly Located[], usage: Usage): number {
  const due = entries.flatMap((located) => {
    const state = dueState(located, usage);
    return state && state !== located.entry.senses[0]?.status.state ? [{ ...located, state }] : [];
  });
  for (const file of new Set(due.map((d) => d.file))) {
    const states = new Map(due.filter((d) => d.file === file).map((d) => [d.entry.id, d.state]));
    writeFileSync(join(root, file), withStates(readFileSync(join(root, file), 'utf8'), states));
  }
  return due.length;
}

function withStates(text: string, states: ReadonlyMap<string, string>): string {
  const { contents } = parseDocument(text);
  if (!isSeq(contents)) return text;
  const edits = contents.items.flatMap((item) => {
    const state = isMap(item) ? states.get(String(item.get('id'))) : undefined;
    const node = isMap(item) ? item.getIn(['senses', 0, 'status', 'state'], true) : undefined;
    return state && isScalar(node) && node.range ? [{ from: node.range[0], to: node.range[1], state }] : [];
  });
  return edits.reduceRight((t, { from, to, state }) => t.slice(0, from) + state + t.slice(to), text);
}
