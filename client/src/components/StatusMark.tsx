import type { RelationStatus } from '../generated/documents.ts';
import { statusInWords, statusMeaning } from '../words/statusInWords.ts';
import { LineSwatch } from './LineSwatch.tsx';

/** A status as a word or two with its line pattern; dissent stands out. */
export function StatusMark({
  status,
  predicate,
  deniedCount = 0,
}: {
  readonly status: RelationStatus;
  readonly predicate: string;
  readonly deniedCount?: number;
}) {
  return (
    <span className={`status status-${status.toLowerCase()}`} title={statusMeaning(status)}>
      <LineSwatch status={status} predicate={predicate} deniedCount={deniedCount} />
      <span>
        {statusInWords(status)}
        {isDeniedInPart(status, deniedCount) && (
          <>
            , <em>denied in part</em>
          </>
        )}
      </span>
    </span>
  );
}

/** Denials that meet no affirmation are narrower than it. */
function isDeniedInPart(status: RelationStatus, deniedCount: number): boolean {
  return deniedCount > 0 && status !== 'DISPUTED' && status !== 'DENIED';
}
