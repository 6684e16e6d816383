import type { MatchState } from '../../state/matchText.ts';
import { counted } from '../../words/counted.ts';

/** How many passages stand in a copy, and where. */
export function ReaderCounts({
  counts: { exact, moved, lost },
  from,
}: {
  readonly counts: Readonly<Record<MatchState, number>>;
  readonly from: string;
}) {
  return (
    <>
      {counted(exact + moved + lost, 'passage')} looked up in {from}: <strong>{exact} exact</strong>, {moved}{' '}
      moved, {lost > 0 ? <em>{lost} lost</em> : '0 lost'}.
    </>
  );
}
