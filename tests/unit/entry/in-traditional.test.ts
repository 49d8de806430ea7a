import { describe, expect, it } from 'vitest';
import { inTraditional } from '../../../src/core/entry/in-traditional';
import type { ReaderEntry } from '../../../src/core/entry/layer';
import type { Entry } from '../../../src/core/entry/types';
import { entry, sense } from '../background/entries';

const write = (text: string) => text.replaceAll('国', '國');
const read = (shown: Entry, origin: ReaderEntry['origin']): ReaderEntry => ({
  entry: shown,
  origin,
  hidden: false,
  conflicts: {},
});
const text = { zh: '国家', en: 'The state 国' };
const full = sense({
  label: text,
  literal: text,
  meaning: text,
  items: [{ closed: true, label: text, note: text, list: [{ zh: '国', en: 'one', note: text }] }],
  practice: { text, basis: 'documented' },
  origin: { where: text, date: '2020', precision: 'year', kind: 'announced', certainty: 'confirmed' },
  earlier: { year: '1990', why: text },
  sources: [{ id: 'law', at: '国发〔2020〕1号', for: 'meaning' }],
});
const bundled = entry('guojia', '国家', { senses: [full] });

describe('an entry in traditional characters', () => {
  it('has every Chinese text of it written so, and nothing else', () => {
    const { entry: written } = inTraditional(read(bundled, 'bundled'), bundled, write);
    expect(written.head).toBe('國家');
    const [shown] = written.senses;
    const { sources, ...rest } = shown ?? full;
    expect(JSON.stringify(rest)).not.toMatch(/国(?!")/);
    expect(JSON.stringify(rest).match(/國/g)).toHaveLength(10);
    expect(rest.meaning.en).toBe('The state 国');
    expect(sources).toEqual(full.sources);
    expect(written.forms).toEqual(bundled.forms);
  });

  it('keeps what the reader wrote as the reader wrote it', () => {
    const own = entry('guojia', '国家', { senses: [sense({ meaning: { zh: '我国', en: '我国' } })] });
    const changed = inTraditional(read({ ...bundled, senses: own.senses }, 'changed'), bundled, write).entry;
    expect([changed.head, changed.senses[0]?.meaning.zh]).toEqual(['國家', '我国']);
    expect(inTraditional(read(own, 'own'), undefined, write).entry).toEqual(own);
  });
});
