import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/core/entry/types';
import { type CopyKind, copyText } from '../../../src/ui/card/copy-text';
import { makeEntry, makeSense } from '../entry/make';

const SOURCE: Source = {
  id: 'dictionary',
  title: { zh: '市政词典', en: 'A dictionary of towns' },
  kind: 'reference',
  date: '2020',
  url: 'https://example.com/dictionary',
};
const LABELS = { official: 'Official', others: 'Also', certainty: 'Certainty: inferred', sources: 'Sources' };

const copied = (kind: CopyKind, sources: readonly Source[] = [SOURCE]) =>
  copyText(
    kind,
    {
      ...makeEntry(),
      sense: makeSense({
        translation: { official: 'dead-end road', others: ['cul-de-sac', 'road to nowhere'] },
        sources: sources.map(({ id }) => ({ id, at: '断头路', for: 'meaning' as const })),
      }),
      sources,
    },
    'both',
    LABELS,
  );

describe('what the card copies', () => {
  it('is, as a whole, the explanation with its English and its sources', () => {
    expect(copied('all').split('\n')).toEqual([
      '断头路 (duàntóulù)',
      '规划相连却没有修通的道路。',
      'A road that stops short of the next one.',
      'Official: dead-end road',
      'Also: cul-de-sac; road to nowhere',
      'Certainty: inferred',
      'Sources:',
      '《市政词典》，2020，断头路，https://example.com/dictionary',
    ]);
  });

  it('names no sources where there are none', () => {
    expect(copied('all', [])).not.toContain('Sources');
    expect(copied('all', [])).not.toContain('Certainty');
  });

  it.each([
    ['市政词典', '《市政词典》'],
    ['实施《城市法》若干规定', '《实施〈城市法〉若干规定》'],
    ['《市政报》（2020年）', '《市政报》（2020年）'],
  ])('marks a title once: %s', (zh, marked) => {
    expect(copied('citation', [{ ...SOURCE, title: { zh, en: zh } }])).toBe(
      `${marked}，2020，断头路，https://example.com/dictionary`,
    );
  });

  it('is otherwise only what was asked for', () => {
    expect(copied('term')).toBe('断头路');
    expect(copied('explanation')).not.toMatch(/dead-end|市政词典/);
    expect(copied('citation')).toBe('《市政词典》，2020，断头路，https://example.com/dictionary');
  });
});
