import { describe, expect, it } from 'vitest';
import { stateByUsage } from '../../../scripts/dictionary/state';
import type { Usage } from '../../../scripts/dictionary/usage';

/** Four years of the evening news before the last twelve months. */
const usage = (news: Record<string, number>, reports: Record<string, number> = {}): Usage => ({
  to: '2026-08',
  corpora: {
    'evening-news': { from: '2021-08', to: '2026-08', texts: 1800 },
    'work-reports': { from: '1954', to: '2026', texts: 60 },
  },
  entries: { x: { 'evening-news': news, 'work-reports': reports } },
});

describe('the state that follows from the counts', () => {
  it.each([
    ['current', 'seen now', usage({ '2026-01': 1 })],
    ['current', 'seldom before and now', usage({ '2023-01': 30, '2026-01': 1 })],
    ['fading', 'often before, seldom now', usage({ '2023-01': 40, '2026-01': 1 })],
    ['current', 'often before, often enough now', usage({ '2023-01': 40, '2026-01': 2 })],
    ['fading', 'regularly before, not now', usage({ '2024-01': 20 })],
    ['unchecked', 'seldom before, not now', usage({ '2024-01': 19 })],
    ['obsolete', 'a set term of the reports, gone for twenty years', usage({}, { '1990': 3, '2006': 2 })],
    ['unchecked', 'gone for less', usage({}, { '1990': 3, '2007': 2 })],
    ['unchecked', 'never a set term', usage({}, { '1990': 4 })],
    ['unchecked', 'nowhere', usage({})],
  ])('is %s: %s', (state, _, counts) => {
    expect(stateByUsage(counts, 'x', 'national')).toBe(state);
  });

  it('says of local terms only whether they are seen now', () => {
    expect(stateByUsage(usage({ '2024-01': 99 }), 'x', 'local')).toBe('unchecked');
    expect(stateByUsage(usage({ '2023-01': 99, '2026-01': 1 }), 'x', 'local')).toBe('current');
  });
});
