import { stripVTControlCharacters } from 'node:util';
import { vi } from 'vitest';
import { runCommandLine } from '../../src/cli/runCommandLine.ts';

/** What a command line gave back: its exit code, and what it printed, without colours. */
export interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a command line as `hearsay` does, but in this process, which has loaded everything already: one at a time, since
 * what is printed meanwhile is caught.
 */
export async function inProcess(words: readonly string[]): Promise<Result> {
  const [out, err]: [string[], string[]] = [[], []];
  const caught = [
    vi.spyOn(console, 'log').mockImplementation(lineInto(out)),
    vi.spyOn(console, 'error').mockImplementation(lineInto(err)),
    vi.spyOn(process.stdout, 'write').mockImplementation(chunkInto(out)),
    vi.spyOn(process.stderr, 'write').mockImplementation(chunkInto(err)),
  ];
  const before = process.exitCode;
  try {
    process.exitCode = undefined;
    await runCommandLine(words);
    return { code: Number(process.exitCode ?? 0), out: textOf(out), err: textOf(err) };
  } finally {
    process.exitCode = before;
    caught.forEach((spy) => spy.mockRestore());
  }
}

const lineInto =
  (printed: string[]) =>
  (...words: readonly unknown[]): void => {
    printed.push(`${words.map(String).join(' ')}\n`);
  };

const chunkInto =
  (printed: string[]) =>
  (chunk: string | Uint8Array): boolean => {
    printed.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
    return true;
  };

function textOf(printed: readonly string[]): string {
  return stripVTControlCharacters(printed.join(''));
}
