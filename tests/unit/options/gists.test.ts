import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../src/core/entry/own-entry';
import { filingGist, ruleGist } from '../../../src/options/editor/gists';
import { DOMAIN_WORDS, TIER_WORDS } from '../../../src/ui/entry/words';

describe('what a folded part of the form says of itself', () => {
  it('is, of a new entry, the subject and the weight that nobody chose', () => {
    const draft = newDraft('own-1', '三张表', '', '2026-11-30');
    expect(filingGist(draft)).toBe(`${DOMAIN_WORDS.document} · ${TIER_WORDS.A}`);
    expect(ruleGist(draft)).toBeUndefined();
  });
});
