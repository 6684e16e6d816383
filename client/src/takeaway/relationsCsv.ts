import { cellInWords } from '../words/cellInWords.ts';
import { statusInWords } from '../words/statusInWords.ts';
import type { MatrixRow } from '../state/matrixRows.ts';
import { csv } from './csv.ts';

/**
 * The relations that are shown as a table, with a column for what each source says. `sources` are slugs, in the
 * order of the cells.
 */
export function relationsCsv(rows: readonly MatrixRow[], sources: readonly string[]): string {
  const head = [
    'relation',
    'subject',
    'predicate',
    'object',
    'status',
    'sources',
    'claims',
    'denying claims',
    'kinds',
  ];
  return csv(
    [...head, ...sources],
    rows.map(({ relation, subject, object, cells }) => [
      relation.id,
      subject,
      relation.predicate,
      object,
      statusInWords(relation.status),
      relation.sourceCount,
      relation.claimCount,
      relation.deniedCount,
      relation.kinds.join('; '),
      ...cells.map(cellInWords),
    ]),
  );
}
