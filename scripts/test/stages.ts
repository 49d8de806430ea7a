/** What `npm test` runs. A stage without a report counts as one test: it passed or it failed. */
export interface Stage {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  /** The stage is a vitest run whose tests are counted one by one. */
  readonly counted?: boolean;
}

const npm = (script: string): readonly [string, ...string[]] => ['npm', 'run', '--silent', script];
const vitest = (...rest: readonly string[]): readonly [string, ...string[]] => [
  'npx',
  '--no',
  'vitest',
  'run',
  ...rest,
];

/** One after the other, before all others. */
export const FIRST: readonly Stage[] = [
  { title: 'browsers', command: ['npx', '--no', 'tsx', 'scripts/browsers.ts'] },
  { title: 'build', command: npm('build') },
  { title: 'weight of the content script', command: npm('sizes') },
  { title: 'types, lint, rings', command: npm('check') },
  { title: 'dictionary', command: npm('check:dictionary') },
  { title: 'unit', command: vitest('--project', 'unit'), counted: true },
];

/** Side by side, each in its order: browsers spend most of their time waiting. */
export const LANES: readonly (readonly Stage[])[] = [
  [
    { title: 'property', command: vitest('--project', 'property'), counted: true },
    { title: 'Chromium', command: vitest('--config', 'vitest.e2e.config.ts', '--project', 'chrome'), counted: true },
  ],
  [{ title: 'Firefox', command: vitest('--config', 'vitest.e2e.config.ts', '--project', 'firefox'), counted: true }],
];
