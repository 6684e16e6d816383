import { CommanderError } from 'commander';
import { program } from './program.ts';
import { UsageError } from './usageError.ts';

/** Exit codes: all is well, problems were found, the command was called wrongly. */
const PROBLEMS = 1;
const USAGE = 2;

/** Runs the command that the words of a command line call, and leaves its exit code to the process. Errors are printed, not thrown. */
export async function runCommandLine(words: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  console.error(`hearsay: ${error instanceof Error ? error.message : String(error)}`);
  return error instanceof UsageError ? USAGE : PROBLEMS;
}
