/** `npm run bench:options`: the options page with 10,000 own entries, in Chromium and Firefox, against its bars. */
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers';
import { startProxy } from '../../browser/proxy';
import { launch } from '../../browser/session';
import { median } from '../measure/stats';
import { keyPresses, type Opened, opening, scrolls, type Typed } from './measure';
import { storedOwnEntries } from './own-entries';

const ENTRIES = 10_000;
/** Milliseconds. */
const BARS = { paint: 300, key: 50 } as const;
const LOADS = 7;
const ROUNDS = 5;
const SETTLED = 5000;

async function measure(browser: BrowserName): Promise<boolean> {
  const proxy = await startProxy();
  const session = await launch(browser, { dist: resolve('dist', browser), proxy });
  await session.helper.evaluate((items) => chrome.storage.local.set(items), storedOwnEntries(ENTRIES));
  // The background and the helper page read what was stored.
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const first: Opened[] = [];
  const later: Opened[] = [];
  for (let i = 0; i < LOADS; i++) {
    first.push(await opening(session, 'first'));
    later.push(await opening(session, 'later'));
  }
  const keys = await medians(() => keyPresses(session));
  const steps = await medians(() => scrolls(session));
  await session.close();
  await proxy.close();
  const [slowest, slowestStep] = [slowestOf(keys), slowestOf(steps)];
  const paints = [first, later].map((visits) => visits.map(({ painted }) => painted));
  for (const [i, name] of ['first visit', 'later visit'].entries()) {
    const times = paints[i] ?? [];
    const note = `${LOADS} loads: ${told(times)}`;
    console.log(row(browser, `first paint, ${name}`, median(times), BARS.paint, note));
  }
  const wholes = told([...first, ...later].map(({ read }) => read));
  console.log(`${browser.padEnd(8)} whole list, behind it    ${wholes} ms`);
  console.log(
    row(browser, 'slowest key or filter', slowest.milliseconds, BARS.key, `“${slowest.text}”: ${told(slowest.rounds)}`),
  );
  console.log(
    row(browser, 'median key or filter', median(keys.map((k) => k.milliseconds)), BARS.key, `${keys.length} keys`),
  );
  console.log(
    row(
      browser,
      'slowest scroll',
      slowestStep.milliseconds,
      BARS.key,
      `${slowestStep.text}: ${told(slowestStep.rounds)}`,
    ),
  );
  return (
    paints.every((times) => median(times) <= BARS.paint) &&
    Math.max(slowest.milliseconds, slowestStep.milliseconds) <= BARS.key
  );
}

interface Repeated extends Typed {
  readonly rounds: readonly number[];
}

const slowestOf = (all: readonly Repeated[]): Repeated =>
  all.reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a), { text: '', milliseconds: 0, rounds: [] });

const told = (times: readonly number[]): string => times.map(Math.round).join(' ');

/** The same in several rounds: what each part of it takes in the middle. */
async function medians(measure: () => Promise<readonly Typed[]>): Promise<readonly Repeated[]> {
  const rounds: (readonly Typed[])[] = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await measure());
  return (rounds[0] ?? []).map(({ text }, i) => {
    const times = rounds.map((round) => round[i]?.milliseconds ?? Number.NaN);
    return { text, milliseconds: median(times), rounds: times };
  });
}

const row = (browser: string, what: string, value: number, bar: number, note: string): string =>
  `${browser.padEnd(8)} ${what.padEnd(24)} ${value.toFixed(0).padStart(5)} ms  bar ${bar} ms  ${value <= bar ? 'passes' : 'OVER'}  (${note})`;

const [wanted] = process.argv.slice(2);
const browsers: readonly BrowserName[] = wanted === 'chrome' || wanted === 'firefox' ? [wanted] : ['chrome', 'firefox'];
console.log(
  `The options page with ${ENTRIES.toLocaleString('en')} own entries beside the bundled ones; load ${loadavg()[0]?.toFixed(1)}`,
);
const passed: boolean[] = [];
for (const browser of browsers) passed.push(await measure(browser));
if (!passed.every(Boolean)) process.exitCode = 1;
