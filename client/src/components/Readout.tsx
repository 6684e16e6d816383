import type { DrawingQuery } from '../generated/documents.ts';
import type { Seen } from '../state/seen.ts';
import type { DrawnRelation } from '../state/visibleRelations.ts';
import { overlapInWords } from '../words/overlapInWords.ts';
import { relationInWords } from '../words/relationInWords.ts';
import { standingInWords } from '../words/standingInWords.ts';
import { LineSwatch } from './LineSwatch.tsx';

/** The relation under the pointer, else the selected one, in words. */
export function Readout({
  relation,
  entities,
  seen,
  lensNames,
}: {
  readonly relation: DrawnRelation | null;
  readonly entities: ReadonlyMap<string, DrawingQuery['subgraph']['entities'][number]>;
  /** How it stands in the lens and lies to the months. */
  readonly seen: Seen;
  /** Names of the sources of the lens. */
  readonly lensNames: readonly string[];
}) {
  if (relation === null)
    return <p className="readout">Click a name or a line. No line is a fact: each is what sources say.</p>;
  const { subject, predicate, verb, object, status, sourceCount, deniedCount } = relation;
  return (
    <p className="readout">
      <LineSwatch status={status} predicate={predicate} sourceCount={sourceCount} deniedCount={deniedCount} />
      {relationInWords({
        subject: entities.get(subject.id)?.name ?? subject.id,
        predicate: verb,
        object: entities.get(object.id)?.name ?? object.id,
        status,
        sourceCount,
        deniedCount,
      })}
      {[
        seen.standing && `in this lens: ${standingInWords(seen.standing, lensNames)}`,
        seen.overlap && overlapInWords(seen.overlap),
      ]
        .filter(Boolean)
        .map((words) => ` – ${words}`)}
    </p>
  );
}
