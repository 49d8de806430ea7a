import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/core/entry/types';
import { entryOf, mark } from './marker';

const templated = (form: string, match: Rule) => [entryOf('x', { forms: [form], match })];

/** What the template marks: some of it has the shape of a formula as well. */
const surfaces = (text: string, entries: ReturnType<typeof templated>): string[] =>
  mark(text, entries)
    .filter(({ kind }) => kind === 'template')
    .map(({ start, end }) => text.slice(start, end));

describe('templates whose rule asks for what stands at an end of them', () => {
  it('quotation marks, at the anchor or beyond the slot', () => {
    const first = templated('双{noun}', { any: [{ quoted: true }] });
    expect(surfaces('推进“双提升”', first)).toEqual(['双提升']);
    expect(surfaces('推进双提升”', first)).toEqual([]);
    expect(surfaces('推进“双提升', first)).toEqual([]);
    const last = templated('{noun}负责制', { any: [{ quoted: true }] });
    expect(surfaces('推进“校长负责制”', last)).toEqual(['校长负责制']);
    expect(surfaces('推进“校长负责制', last)).toEqual([]);
  });

  it('words before and after', () => {
    const before = templated('双{noun}', { any: [{ before: ['推进'] }] });
    expect(surfaces('推进双提升', before)).toEqual(['双提升']);
    expect(surfaces('实现双提升', before)).toEqual([]);
    const after = templated('{noun}负责制', { any: [{ after: ['改革'] }] });
    expect(surfaces('推进校长负责制改革', after)).toEqual(['校长负责制']);
    expect(surfaces('推进校长负责制工作', after)).toEqual([]);
  });

  it('what stands beyond a slot is asked when the slot is filled', () => {
    const beyond = templated('双{noun}', { any: [{ after: ['行动'] }] });
    expect(surfaces('推进双提升行动', beyond)).toEqual(['双提升']);
    expect(surfaces('推进双提升工作', beyond)).toEqual([]);
  });

  it('one of several conditions is enough', () => {
    const either = templated('双{noun}', { any: [{ quoted: true }, { near: ['年度目标'] }] });
    expect(surfaces('年度目标是双提升', either)).toEqual(['双提升']);
    expect(surfaces('目标是“双提升”', either)).toEqual(['双提升']);
    expect(surfaces('目标是双提升', either)).toEqual([]);
  });
});
