/** Whatever file is given: an exact acceptance or a sentence with its place, at once, and all of it or nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from './alphabet';
import { HOSTILE } from './hostile/files';
import { judge, judgeImport } from './hostile/judge';
import { mutated } from './hostile/mutate';

/** 20,000 in `npm test`, ten times as many in the long run. */
const MUTATIONS = RUNS > 100_000 ? 200_000 : Math.ceil(RUNS / 5);

describe('hostile files', () => {
  it('are 320 and more, of 16 kinds and more', () => {
    expect(Object.keys(HOSTILE).length).toBeGreaterThanOrEqual(16);
    expect(Object.values(HOSTILE).flat().length).toBeGreaterThanOrEqual(320);
  });

  it.each(Object.entries(HOSTILE))('%s', async (_kind, files) => {
    for (const { name, bytes, end } of files) {
      const { accepted, refused, read } = judge(bytes());
      if (end === 'refused') expect([name, accepted]).toEqual([name, 0]);
      if (end === 'accepted') expect([name, accepted > 0, refused]).toEqual([name, true, 0]);
      await judgeImport(read, false);
      await judgeImport(read, true);
    }
  });
});

describe('changed valid files', () => {
  it('are accepted exactly or refused with their place', async () => {
    let [accepted, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(mutated, fc.boolean(), async (bytes, refuse) => {
        const judged = judge(bytes);
        accepted += judged.accepted > 0 ? 1 : 0;
        refused += judged.refused > 0 ? 1 : 0;
        await judgeImport(judged.read, refuse);
      }),
      { numRuns: MUTATIONS },
    );
    // Neither all nor nothing gets through: the changes are such as to be told apart.
    expect(Math.min(accepted, refused)).toBeGreaterThan(MUTATIONS / 50);
  });
});
