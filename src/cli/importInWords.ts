import type { ImportPlan } from '../import/planImport.ts';
import type { UnknownName } from '../import/names.ts';
import { formatProblem } from '../problems/formatProblem.ts';
import { limitProblems } from '../problems/limitProblems.ts';
import { quote } from '../problems/quote.ts';

/** How an outcome is told. */
export interface ImportTelling {
  readonly file: string;
  /** The data folder, from where the command runs. */
  readonly folder: string;
  readonly written: boolean;
  /** Whether writing was asked for. */
  readonly asked: boolean;
}

/** Unknown names that are listed; more are counted. */
const MOST_NAMES = 20;
const HASH_DIGITS = 12;

/** What an import did or would do, in lines for people. */
export function importInWords(plan: ImportPlan, telling: ImportTelling): readonly string[] {
  const { counts, claims, skipped, problems, datasetProblems } = plan;
  const { rows, used, skipped: passed, withProblems } = counts;
  return [
    `${counted(rows, 'row')}: ${used} used, ${passed} skipped, ${withProblems} with problems; ${counted(claims, 'claim')}`,
    ...skipped.map(({ reason, rows: number }) => `  skipped ${number}: ${reason}`),
    ...namesInWords(plan),
    ...limitProblems(problems).map((problem) => formatProblem(problem)),
    ...(datasetProblems.length > 0 ? ['The dataset would have errors:'] : []),
    ...limitProblems(datasetProblems).map((problem) => formatProblem(problem, telling.folder)),
    ...changesInWords(plan, telling),
  ];
}

function namesInWords({ names: { matched, unknown } }: ImportPlan): readonly string[] {
  if (matched + unknown.length === 0) return [];
  const listed = unknown.slice(0, MOST_NAMES).map(nameInWords);
  const more = unknown.length - listed.length;
  return [
    `${counted(matched, 'name')} matched, ${unknown.length} unknown`,
    ...listed,
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

/** An unknown name, how often it stands where, and what comes near. */
export function nameInWords({ name, line, times, created, near }: UnknownName): string {
  const becomes = created === undefined ? '' : `, created as ${created}`;
  const alike = near.map(({ id, score }) => `${id} ${score.toFixed(2)}`).join(', ');
  return `  ${quote(name)} (line ${line}, ${times}×)${becomes}: ${alike === '' ? 'nothing like it' : `like ${alike}`}`;
}

function changesInWords(
  { files, hash }: ImportPlan,
  { folder, written, asked }: ImportTelling,
): readonly string[] {
  if (files.length === 0) return ['Nothing would change.'];
  const head = written
    ? 'Written:'
    : asked
      ? 'Not written, for what is said above:'
      : 'Would be written (--write):';
  const after = hash.after === undefined ? 'none' : hash.after.slice(0, HASH_DIGITS);
  return [
    head,
    ...files.map(
      ({ path, content, change }) => `  ${content === undefined ? '-' : '+'} ${folder}/${path}: ${change}`,
    ),
    `build ${hash.before.slice(0, HASH_DIGITS)} → ${after}`,
  ];
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
