import type { RelationStatus } from '../generated/documents.ts';
import { statusInWords, statusMeaning } from '../words/statusInWords.ts';
import { LineSwatch } from './LineSwatch.tsx';

/** A status as a word with its line pattern; dissent stands out. */
export function StatusMark({
  status,
  predicate,
}: {
  readonly status: RelationStatus;
  readonly predicate: string;
}) {
  return (
    <span className={`status status-${status.toLowerCase()}`} title={statusMeaning(status)}>
      <LineSwatch status={status} predicate={predicate} />
      {statusInWords(status)}
    </span>
  );
}
