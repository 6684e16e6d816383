import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a part of the gate ended. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One part of the gate: the name of a command with its arguments. */
interface Part {
  readonly name: string;
  readonly command: readonly string[];
}

/** What passes or fails as a whole. All parts run, whatever fails. */
const CHECKS: readonly Part[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'types of the server', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of the explorer', command: ['tsc', '--noEmit', '-p', 'client/tsconfig.json'] },
  { name: 'generated files', command: ['tsx', 'scripts/generate.ts', '--check'] },
];
/** Checks that run at once: each keeps one core busy. */
const AT_ONCE = 2;

/** What runs many tests. */
const SUITES: readonly Part[] = [
  { name: 'tests', command: ['vitest', 'run', '--project', 'node'] },
  {
    name: 'browser tests',
    command: ['vitest', 'run', '--project', 'browser'],
  },
];

const total = { passed: 0, failed: 0, skipped: 0 };
const waiting = [...CHECKS];
await Promise.all(Array.from({ length: AT_ONCE }, runChecks));
for (const suite of SUITES) {
  console.log(`\n── ${suite.name}`);
  count(suite, await runTests(suite));
}
if (total.skipped > 0)
  console.log(`\n*** ${total.skipped} TESTS WERE SKIPPED: see above for what they need. ***`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function count({ name }: Part, { passed, failed, skipped }: Outcome): void {
  console.log(`── ${name}: ${failed === 0 ? 'passed' : 'FAILED'}`);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

/** Runs the checks that wait, one after the other; what one prints is shown when it ends. */
async function runChecks(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const { code, printed } = await run(check.command, 'kept');
    process.stdout.write(printed);
    count(check, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
  }
}

async function runTests({ command }: Part): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-gate-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, printed } = await run([...command, ...reporters], 'shown');
  process.stdout.write(printed);
  const counts = await readReport(report);
  await rm(folder, { recursive: true });
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Counts of a vitest run; a run that left no report failed as a whole. */
async function readReport(path: string): Promise<Outcome> {
  try {
    const report = JSON.parse(await readFile(path, 'utf8')) as Record<string, number>;
    return {
      passed: report['numPassedTests'] ?? 0,
      failed: report['numFailedTests'] ?? 0,
      skipped: (report['numPendingTests'] ?? 0) + (report['numTodoTests'] ?? 0),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Runs a tool of node_modules. What it prints is shown at once, or kept and given back. */
function run(
  [name, ...args]: readonly string[],
  output: 'shown' | 'kept',
): Promise<{ readonly code: number; readonly printed: string }> {
  return new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', name!), args, {
      stdio: output === 'shown' ? 'inherit' : 'pipe',
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    }
    child.on('error', (error) => {
      resolve({
        code: 1,
        printed: `"${name}" could not be run: ${error.message}. Run "npm install" first.\n`,
      });
    });
    child.on('close', (code) => resolve({ code: code ?? 1, printed }));
  });
}
