/** `npm test`: every check and every test, both browsers, and at the very end one line with the sums. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { add, type Count, countRun, failures } from './count';
import { FIRST, LANES, type Stage } from './stages';

const folder = mkdtempSync(join(tmpdir(), 'tifa-test-'));
const results = await inOrder(FIRST);
results.push(...(await Promise.all(LANES.map(inOrder))).flat());
rmSync(folder, { recursive: true });

process.stdout.write('\n');
for (const line of results.flatMap((result) => result.failures)) process.stdout.write(`${line}\n`);
for (const { title, passed, failed, seconds } of results)
  process.stdout.write(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${title}: ${passed} passed, ${failed} failed, ${seconds} s\n`,
  );
const sum = results.reduce<Count>(add, { passed: 0, failed: 0 });
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;

interface Result extends Count {
  readonly title: string;
  readonly seconds: number;
  readonly failures: readonly string[];
}

async function inOrder(stages: readonly Stage[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const stage of stages) results.push(await run(stage));
  return results;
}

async function run({ title, command, counted = false }: Stage): Promise<Result> {
  process.stdout.write(`\n— ${title}\n`);
  const started = Date.now();
  const [program, ...args] = command;
  const report = join(folder, `${title}.json`);
  const extra = counted ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const [status] = (await once(spawn(program, [...args, ...extra], { stdio: 'inherit' }), 'exit')) as [number | null];
  const seconds = Math.round((Date.now() - started) / 1000);
  if (!counted) return { title, seconds, failures: [], passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  const text = read(report);
  return { title, seconds, failures: failures(text), ...countRun(text, status) };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
