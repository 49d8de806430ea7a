/** `npm test`: every check and every test, both browsers, and at the very end one line with the sums. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { add, type Count, countRun } from './count';
import { STAGES, type Stage } from './stages';

const folder = mkdtempSync(join(tmpdir(), 'tifa-test-'));
const results = STAGES.map((stage) => ({ stage, ...run(stage) }));
rmSync(folder, { recursive: true });

process.stdout.write('\n');
for (const { stage, passed, failed, seconds } of results)
  process.stdout.write(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${stage.title}: ${passed} passed, ${failed} failed, ${seconds} s\n`,
  );
const sum = results.reduce<Count>(add, { passed: 0, failed: 0 });
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;

function run(stage: Stage): Count & { readonly seconds: number } {
  process.stdout.write(`\n— ${stage.title}\n`);
  const started = Date.now();
  const [program, ...args] = stage.command;
  const report = join(folder, 'report.json');
  const extra = stage.counted ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  rmSync(report, { force: true });
  const { status } = spawnSync(program, [...args, ...extra], { stdio: 'inherit' });
  const count = stage.counted
    ? countRun(read(report), status)
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  return { ...count, seconds: Math.round((Date.now() - started) / 1000) };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
