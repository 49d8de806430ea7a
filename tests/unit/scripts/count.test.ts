import { describe, expect, it } from 'vitest';
import { countRun, failures } from '../../../scripts/test/count';

const report = (
  passed: number,
  total: number,
  files: readonly { status: string; assertionResults: unknown[] }[] = [],
) => JSON.stringify({ numTotalTests: total, numPassedTests: passed, testResults: files });

describe('counting a run', () => {
  it('takes the tests one by one', () => {
    expect(countRun(report(7, 7), 0)).toEqual({ passed: 7, failed: 0 });
    expect(countRun(report(5, 7), 1)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts what did not run as failed', () => {
    expect(countRun(undefined, 1)).toEqual({ passed: 0, failed: 1 });
    expect(countRun(report(5, 8), 0)).toEqual({ passed: 5, failed: 3 });
    expect(countRun(report(2, 2, [{ status: 'failed', assertionResults: [] }]), 1)).toEqual({ passed: 2, failed: 1 });
  });

  it('fails a run that fails beside its tests', () => {
    expect(countRun(report(4, 4), 1)).toEqual({ passed: 4, failed: 1 });
  });
});

describe('the failures of a run', () => {
  const file = (name: string, status: string) => ({
    name: '/somewhere/tests/e2e/card.test.ts',
    status,
    assertionResults: [
      { fullName: 'card opens', status: 'passed' },
      {
        fullName: name,
        status,
        failureMessages: [
          'AssertionError: expected 1 to be 2\n    at /else/where.js:1:1\n    at /somewhere/tests/e2e/card.test.ts:20:5',
        ],
      },
    ],
  });

  it('are a line each: file, name, what it said, and where', () => {
    expect(failures(report(1, 2, [file('card closes', 'failed')]))).toEqual([
      '/somewhere/tests/e2e/card.test.ts: card closes: AssertionError: expected 1 to be 2 at /somewhere/tests/e2e/card.test.ts:20:5',
    ]);
  });

  it('are none where all passed, or nothing was reported', () => {
    expect(failures(report(2, 2, [file('card closes', 'passed')]))).toEqual([]);
    expect(failures(undefined)).toEqual([]);
  });
});
