/** What others would find the terms of a text with, each built once; every one returns the number of hits. */
import { AhoCorasick as Fast } from '@monyone/aho-corasick/fast';
import { AhoCorasick as Greedy } from '@monyone/aho-corasick/greedy';

export type Peer = (text: string) => number;

/** Leftmost-longest, as ours. */
export function ahoCorasickGreedy(forms: readonly string[]): Peer {
  const automaton = new Greedy([...forms]);
  return (text) => automaton.matchInText(text).length;
}

/** Its double array: every occurrence, overlapping ones too. */
export function ahoCorasickFast(forms: readonly string[]): Peer {
  const automaton = new Fast([...forms]);
  return (text) => automaton.matchInText(text).length;
}

const escaped = (form: string): string => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The longest form first, so that the alternation prefers it. */
export function alternation(forms: readonly string[]): RegExp {
  const sorted = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(sorted.map(escaped).join('|'), 'g');
}

export function regExp(forms: readonly string[]): Peer {
  const pattern = alternation(forms);
  return (text) => {
    let count = 0;
    pattern.lastIndex = 0;
    while (pattern.exec(text)) count++;
    return count;
  };
}
