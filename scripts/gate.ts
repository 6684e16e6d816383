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

/** One part of the gate: a command that passes or fails as a whole, or one that runs many tests. */
interface Part {
  readonly name: string;
  readonly command: readonly string[];
  readonly tests?: true;
}

/** The whole gate, the quickest parts first. All parts run, whatever fails. */
const PARTS: readonly Part[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'generated files', command: ['tsx', 'scripts/generate.ts', '--check'] },
  { name: 'types of the server', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of the explorer', command: ['tsc', '--noEmit', '-p', 'client/tsconfig.json'] },
  { name: 'tests', command: ['vitest', 'run', '--project', 'node'], tests: true },
  {
    name: 'browser tests',
    command: ['vitest', 'run', '--project', 'browser', '--no-file-parallelism'],
    tests: true,
  },
];

const scratch = await mkdtemp(join(tmpdir(), 'hearsay-gate-'));
const total = { passed: 0, failed: 0, skipped: 0 };
for (const part of PARTS) {
  console.log(`\n── ${part.name}`);
  const { passed, failed, skipped } = await runPart(part);
  console.log(`── ${part.name}: ${failed === 0 ? 'passed' : 'FAILED'}`);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
await rm(scratch, { recursive: true });
if (total.skipped > 0)
  console.log(`\n*** ${total.skipped} TESTS WERE SKIPPED: see above for what they need. ***`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runPart({ command, tests }: Part): Promise<Outcome> {
  if (!tests)
    return (await run(command)) === 0
      ? { passed: 1, failed: 0, skipped: 0 }
      : { passed: 0, failed: 1, skipped: 0 };
  const report = join(scratch, 'report.json');
  const code = await run([
    ...command,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = await readReport(report);
  await rm(report, { force: true });
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

function run([name, ...args]: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', name!), args, { stdio: 'inherit' });
    child.on('error', (error) => {
      console.error(`"${name}" could not be run: ${error.message}. Run "npm install" first.`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
