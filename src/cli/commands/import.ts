import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { inWords } from '../../problems/inWords.ts';
import { nearMisses } from '../../problems/nearMisses.ts';
import { didYouMean } from '../../problems/didYouMean.ts';
import { readMapping } from '../../import/mapping/readMapping.ts';
import type { Mapping } from '../../import/mapping/mappingShape.ts';
import { CLAIM_FORMATS, type ImportFormat, planImport, ROW_FORMATS } from '../../import/planImport.ts';
import { UnknownEncodingError } from '../../import/readText.ts';
import { writePlan } from '../../import/writePlan.ts';
import { formatProblem } from '../../problems/formatProblem.ts';
import type { DataOptions } from '../dataOptions.ts';
import { importInWords } from '../importInWords.ts';
import { progressBar } from '../progressBar.ts';
import { UsageError } from '../usageError.ts';

/** Options of `hearsay import`. */
export interface ImportOptions extends DataOptions {
  readonly mapping?: string;
  readonly source?: string;
  readonly create?: boolean;
  readonly replace?: boolean;
  /** Write although some rows have problems. */
  readonly partial?: boolean;
  readonly write?: boolean;
  readonly json?: boolean;
}

/** Says what a file would change in the dataset, and writes it where that is asked for; 1 if anything is wrong. */
export async function importCommand(format: string, file: string, options: ImportOptions): Promise<number> {
  const known = knownFormat(format, options.mapping !== undefined);
  const { size } = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`The file "${file}" cannot be read (${error.code ?? error.message}).`);
  });
  const mapping = options.mapping === undefined ? undefined : await mappingOf(options.mapping);
  if (mapping === null) return 1;
  const { data, source, create = false, replace = false } = options;
  const progress = progressBar(size, 'characters');
  const plan = await planImport({
    ...{ format: known, file, data, mapping, source, create, replace },
    onProgress: progress.advance,
  })
    .catch((error: unknown) => {
      throw error instanceof UnknownEncodingError ? new UsageError(error.message) : error;
    })
    .finally(progress.stop);
  const wrong = plan.problems.length > 0;
  const broken = plan.datasetProblems.length > 0;
  const writes =
    (options.write ?? false) && !broken && (!wrong || (options.partial ?? false)) && plan.claims > 0;
  if (writes) await writePlan(data, plan.files);
  if (options.json)
    console.log(
      JSON.stringify(
        { ...plan, files: plan.files.map(({ path, change }) => ({ path, change })), written: writes },
        null,
        2,
      ),
    );
  else
    for (const line of importInWords(plan, {
      file,
      folder: relative(process.cwd(), data),
      written: writes,
      asked: options.write ?? false,
    }))
      console.log(line);
  return wrong || broken ? 1 : 0;
}

function knownFormat(format: string, mapped: boolean): ImportFormat {
  const formats: readonly string[] = mapped ? ROW_FORMATS : CLAIM_FORMATS;
  if (formats.includes(format)) return format as ImportFormat;
  if ((ROW_FORMATS as readonly string[]).includes(format)) {
    throw new UsageError(`Rows of ${format} become claims by a mapping; name its file with --mapping.`);
  }
  const all = [...new Set([...ROW_FORMATS, ...CLAIM_FORMATS])];
  const near = nearMisses(format, all);
  const hint =
    near.length > 0
      ? didYouMean(near)
      : `; there are ${inWords(formats, 'and')}${mapped ? ' with a mapping' : ''}.`;
  throw new UsageError(`Nothing of the format "${format}" can be imported${hint}`);
}

/** The mapping; null, with its problems printed, where it has any. */
async function mappingOf(file: string): Promise<Mapping | null> {
  const { mapping, problems } = await readMapping(file);
  for (const problem of problems) console.log(formatProblem(problem));
  return mapping ?? null;
}
