import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { claimCount } from '../../export/claimsIn.ts';
import { exportClaims } from '../../export/exportClaims.ts';
import { FILTER_PARAMETERS, OPTION_PARAMETERS } from '../../export/exportParameters.ts';
import { tallyInWords } from '../../export/tally.ts';
import { BadInputError, NotFoundError } from '../../queries/errors.ts';
import { openHearsay } from '../../server/openHearsay.ts';
import type { DataOptions } from '../dataOptions.ts';
import { progressBar } from '../progressBar.ts';
import { UsageError } from '../usageError.ts';

/** Options of `hearsay export`; all others are parameters of the export, as texts. */
export interface ExportCommandOptions extends DataOptions {
  readonly format: string;
  readonly output?: string;
}

/** Writes claims or relations in a format to a file or to standard output; what was left out is said on standard error. */
export async function exportCommand({
  data,
  texts,
  snapshot,
  format,
  output,
  ...rest
}: ExportCommandOptions): Promise<number> {
  const { graph, context } = await openHearsay({ data, texts, snapshot });
  const claims = claimCount(graph);
  const progress = progressBar(output === undefined && process.stdout.isTTY ? 0 : claims, 'claims');
  try {
    const { advance: onProgress } = progress;
    const parameters = parametersOf(rest);
    const made = exportClaims({ graph, texts: context.texts }, { format, parameters, onProgress });
    await (output === undefined ? print(made.chunks) : writeWhole(output, made.chunks));
    progress.stop();
    const asked = 'unsure' in parameters || 'comments' in parameters;
    for (const sentence of tallyInWords(made.tally, { format, asked })) console.error(sentence);
    return 0;
  } catch (error) {
    progress.stop();
    if (error instanceof BadInputError || error instanceof NotFoundError) throw new UsageError(error.message);
    throw error;
  }
}

/** Flags that stand alone mean true; all other options are texts. */
function parametersOf(options: Readonly<Record<string, unknown>>): Record<string, string> {
  const known = new Set<string>([...FILTER_PARAMETERS, ...OPTION_PARAMETERS].map(({ name }) => name));
  const given = Object.entries(options).filter(([name, value]) => known.has(name) && value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

/** To standard output; who stops reading early, as `head` does, has read enough. */
async function print(chunks: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

/** To a file that is there whole or not at all. */
async function writeWhole(file: string, chunks: AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.unfinished-${process.pid}`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof BadInputError) throw error;
    throw new UsageError(`The file "${file}" cannot be written (${code ?? message}).`);
  }
}
