import { describe, expect, it } from 'vitest';
import { countRun } from '../../../scripts/test/count';

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
