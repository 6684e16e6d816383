import { stringify } from 'csv-stringify/sync';
import type { Claim } from '../../claims/types.ts';
import { cautionOfClaim } from '../caution.ts';
import { claimRecord } from '../claimRecord.ts';
import { CLAIM_COLUMNS, cellOf } from '../csvClaims.ts';
import type { CsvTable, Exporting, ExportFormat } from '../exportFormat.ts';
import type { ExportedRelation } from '../relations.ts';
import { spreadsheetCell } from '../spreadsheetCell.ts';

type Cell = string | number;

/** One of three tables: claims, which load back; relations; or who backed whom with what every source says. */
export const csv: ExportFormat = {
  id: 'csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  options: ['table', 'comments'],
  write: (exporting) => TABLES[exporting.options.table](exporting),
};

const TABLES: Readonly<Record<CsvTable, (exporting: Exporting) => AsyncGenerator<string>>> = {
  claims: claimTable,
  relations: relationTable,
  'who-backed': backingTable,
};

async function* claimTable({ selection, tally }: Exporting): AsyncGenerator<string> {
  yield row([...CLAIM_COLUMNS, 'caution', 'subject_name', 'object_name', 'source_title']);
  for await (const claim of selection.claims()) {
    tally.written += 1;
    const record = claimRecord(claim);
    yield row([
      ...CLAIM_COLUMNS.map((column) => cellOf(record, column)),
      cautionOfClaim(claim),
      selection.entityOf(claim.subject).name,
      selection.entityOf(claim.object).name,
      selection.sourceOf(claim.source).title,
    ]);
  }
}

async function* relationTable({ selection, tally }: Exporting): AsyncGenerator<string> {
  yield row(
    'relation,subject,subject_name,predicate,object,object_name,status,caution,kinds,sources,claims,denied,known_origins,summary'.split(
      ',',
    ),
  );
  for await (const relation of selection.relations()) {
    tally.written += 1;
    const { id, subject, predicate, object, status, caution, kinds } = relation;
    yield row([
      id,
      ...[subject.id, subject.name, predicate.id, object.id, object.name],
      ...[status, caution, kinds.join('; ')],
      ...[relation.sourceCount, relation.claims.length, relation.deniedCount, relation.origins],
      relation.summary,
    ]);
  }
}

async function* backingTable({ selection, tally }: Exporting): AsyncGenerator<string> {
  yield row(
    'backer,backed,status,caution,kinds,when,said_by,passed_on_by,denied_by,contradictory,summary,backer_id,backed_id'.split(
      ',',
    ),
  );
  for await (const relation of selection.relations()) {
    if (relation.predicate.id !== 'backs') continue;
    tally.written += 1;
    const { subject, object, status, caution, kinds, claims, summary } = relation;
    yield row([
      ...[subject.name, object.name, status, caution, kinds.join('; '), dates(claims)],
      ...(['asserts', 'reports', 'denies', 'mixed'] as const).map((word) => titles(relation, word)),
      ...[summary, subject.id, object.id],
    ]);
  }
}

function dates(claims: readonly Claim[]): string {
  return [...new Set(claims.flatMap(({ when }) => (when === undefined ? [] : [when])))].sort().join('; ');
}

function titles({ verdicts }: ExportedRelation, word: 'asserts' | 'reports' | 'denies' | 'mixed'): string {
  return verdicts
    .filter(({ verdict }) => verdict === word)
    .map(({ source }) => source.title)
    .join('; ');
}

function row(cells: readonly Cell[]): string {
  const safe = cells.map((cell) => (typeof cell === 'string' ? spreadsheetCell(cell) : cell));
  return stringify([safe], { record_delimiter: 'windows' });
}
