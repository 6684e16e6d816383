import { useState } from 'react';
import type { DrawingQuery } from '../generated/documents.ts';
import { type Seen, UNSEEN } from '../state/seen.ts';
import type { DrawnRelation } from '../state/visibleRelations.ts';
import { STATUSES, type ViewState } from '../state/viewState.ts';
import { counted } from '../words/counted.ts';
import { overlapInWords } from '../words/overlapInWords.ts';
import { relationInWords } from '../words/relationInWords.ts';
import { standingInWords } from '../words/standingInWords.ts';
import { EntityList } from './EntityList.tsx';
import { MoreButton } from './MoreButton.tsx';
import { EntityLink } from './EntityLink.tsx';
import { useExplorer } from './explorerContext.ts';
import { SeenSwatch } from './SeenSwatch.tsx';
import { kindsInWords } from '../words/kindInWords.ts';
import { StatusMark } from './StatusMark.tsx';

/** More rows would keep the browser busy. */
const ROWS_AT_FIRST = 1000;

/** The relations of the drawing as a table, those with dissent first, and its entities as a list. */
export function RelationList({
  relations,
  entities,
  seen,
  lensNames,
}: {
  readonly relations: readonly DrawnRelation[];
  readonly entities: ReadonlyMap<string, DrawingQuery['subgraph']['entities'][number]>;
  /** How the relations stand in the lens and lie to the months; null where there are neither. */
  readonly seen: ReadonlyMap<string, Seen> | null;
  readonly lensNames: readonly string[];
}) {
  const { view, dispatch } = useExplorer();
  const [most, setMost] = useState(ROWS_AT_FIRST);
  const ordered = relations.toSorted(
    (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || b.sourceCount - a.sourceCount,
  );
  if (ordered.length === 0) return <p className="waiting">No relation passes the filters.</p>;
  return (
    <div className="list-box" tabIndex={0} role="group" aria-label="List of relations">
      <EntityList relations={relations} entities={entities} />
      <table className="relation-list">
        <caption>
          What the sources say of whom. No row is a fact; each leads to who says so and who does not.
        </caption>
        <thead>
          <tr>
            <th scope="col">Subject</th>
            <th scope="col">Relation</th>
            <th scope="col">Object</th>
            <th scope="col">Status</th>
            {seen && <th scope="col">{seenHead(view)}</th>}
            <th scope="col">Sources</th>
            <th scope="col" className="kinds">
              Kinds
            </th>
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, most).map((relation) => {
            const subject = entities.get(relation.subject.id) ?? {
              ...relation.subject,
              name: relation.subject.id,
            };
            const object = entities.get(relation.object.id) ?? {
              ...relation.object,
              name: relation.object.id,
            };
            return (
              <tr key={relation.id} aria-current={relation.id === view.relation || undefined}>
                <td>
                  <EntityLink entity={subject} />
                </td>
                <td>
                  <button
                    type="button"
                    className="relation-button"
                    aria-label={relationInWords({
                      ...relation,
                      subject: subject.name,
                      predicate: relation.verb,
                      object: object.name,
                    })}
                    onClick={() => dispatch({ type: 'select-relation', id: relation.id, centre: true })}
                  >
                    {relation.verb}
                  </button>
                </td>
                <td>
                  <EntityLink entity={object} />
                </td>
                <td>
                  <StatusMark {...relation} />
                </td>
                {seen && <SeenCell seen={seen.get(relation.id) ?? UNSEEN} names={lensNames} />}
                <td className="number">{counted(relation.sourceCount, 'source')}</td>
                <td className="kinds">{kindsInWords(relation.kinds)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <MoreButton shown={most} all={ordered.length} onMore={setMost} />
    </div>
  );
}

/** What the column of the lens and the months says. */
function seenHead({ lens, from, to }: ViewState): string {
  const months = from === null && to === null ? '' : 'in these months';
  return lens.kind === 'all' ? 'In these months' : `In this lens${months && `, ${months}`}`;
}

/** How a relation stands in the lens and lies to the months, in words and as its line. */
function SeenCell({ seen, names }: { readonly seen: Seen; readonly names: readonly string[] }) {
  const { standing, overlap } = seen;
  return (
    <td>
      <SeenSwatch {...seen} />{' '}
      {[standing && standingInWords(standing, names), overlap && overlapInWords(overlap)]
        .filter(Boolean)
        .join(', ')}
    </td>
  );
}
