/** Counts a vitest run from its JSON report. What did not run is never counted as passed, nor left out. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Report {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly Assertion[];
  }[];
}

interface Assertion {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages?: readonly string[];
}

/**
 * @param report the JSON report, or `undefined` if the run left none
 * @param status exit status of the run: where it failed and no test did, the run itself is the failure
 */
export function countRun(report: string | undefined, status: number | null): Count {
  if (report === undefined) return { passed: 0, failed: 1 };
  const { numTotalTests, numPassedTests, testResults }: Report = JSON.parse(report);
  const emptyFiles = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = numTotalTests - numPassedTests + emptyFiles.length;
  const stands = status === 0 || failed > 0;
  return { passed: numPassedTests, failed: stands ? failed : 1 };
}

/** Each test that failed, a line each: file, name, first line of what it said. The end of a long log is what is read. */
export function failures(report: string | undefined): string[] {
  if (report === undefined) return [];
  const { testResults }: Report = JSON.parse(report);
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages = [] }) => `${name}: ${fullName}: ${firstLines(failureMessages.join('\n'))}`),
  );
}

/** The message and the place in the test. */
function firstLines(message: string): string {
  const lines = message.split('\n');
  const place = lines.find((line) => line.includes('/tests/')) ?? '';
  return `${lines[0]} ${place.trim()}`;
}

export const add = (a: Count, b: Count): Count => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });
