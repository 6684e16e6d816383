import { relative } from 'node:path';
import { styleText } from 'node:util';
import { checkDataset } from '../../check/checkDataset.ts';
import { buildDataset } from '../../claims/buildDataset.ts';
import { attachTexts } from '../../evidence/attachedTexts.ts';
import { loadDataset } from '../../load/loadDataset.ts';
import { formatProblem } from '../../problems/formatProblem.ts';
import type { Problem } from '../../problems/problem.ts';
import { summariseProblems } from '../../problems/summariseProblems.ts';
import { anchorsBySource } from '../../texts/anchorsBySource.ts';
import { anchorStates } from '../../texts/anchorStates.ts';
import { readTexts } from '../../texts/readTexts.ts';
import type { DataOptions } from '../dataOptions.ts';

/** Options of `hearsay check`. */
export interface CheckOptions extends DataOptions {
  readonly json?: boolean;
  /** Passages that are not where they were coded are errors, not warnings. */
  readonly strict?: boolean;
}

/** Prints every problem of the dataset, like a compiler; 1 if any is an error. */
export async function check({ data, texts, json, strict }: CheckOptions): Promise<number> {
  const problems = await findProblems({ data, texts, strict: strict ?? false });
  if (json) console.log(JSON.stringify(problems, null, 2));
  else print(data, problems);
  return problems.some(isError) ? 1 : 0;
}

/** Problems of the files alone; where there are no errors, those of passages in attached texts too. */
async function findProblems({
  data,
  texts,
  strict,
}: Required<Pick<CheckOptions, 'data' | 'texts' | 'strict'>>): Promise<readonly Problem[]> {
  const loaded = await loadDataset(data);
  const problems = checkDataset(loaded);
  if (problems.some(isError)) return problems;
  const dataset = buildDataset(loaded);
  const anchors = anchorsBySource(dataset);
  const copies = await readTexts(texts, anchors);
  copies.complaints.forEach((complaint) => console.error(complaint));
  if (copies.texts.size === 0) return problems;
  const states = anchorStates(dataset.claims, attachTexts(anchors, copies.texts));
  return checkDataset(loaded, { anchorStates: states, anchorSeverity: strict ? 'error' : 'warning' });
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

function print(data: string, problems: readonly Problem[]): void {
  const folder = relative(process.cwd(), data);
  for (const problem of problems) {
    const severity = styleText(problem.severity === 'error' ? 'red' : 'yellow', problem.severity);
    console.log(formatProblem(problem, folder).replace(` ${problem.severity} `, ` ${severity} `));
  }
  console.log(summariseProblems(problems));
}
