import type { DrawingQuery } from '../generated/documents.ts';
import type { DrawnRelation } from '../state/visibleRelations.ts';
import { STATUSES } from '../state/viewState.ts';
import { counted } from '../words/counted.ts';
import { relationInWords } from '../words/relationInWords.ts';
import { EntityLink } from './EntityLink.tsx';
import { useExplorer } from './explorerContext.ts';
import { StatusMark } from './StatusMark.tsx';

/** The relations of the drawing as a table, those with dissent first. */
export function RelationList({
  relations,
  entities,
}: {
  readonly relations: readonly DrawnRelation[];
  readonly entities: ReadonlyMap<string, DrawingQuery['subgraph']['entities'][number]>;
}) {
  const { view, dispatch, labelOf } = useExplorer();
  const ordered = relations.toSorted(
    (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || b.sourceCount - a.sourceCount,
  );
  if (ordered.length === 0) return <p className="waiting">No relation passes the filters.</p>;
  return (
    <div className="list-box" tabIndex={0} role="group" aria-label="List of relations">
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
            <th scope="col">Sources</th>
            <th scope="col" className="kinds">
              Kinds
            </th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((relation) => {
            const subject = entities.get(relation.subject.id) ?? {
              ...relation.subject,
              name: relation.subject.id,
            };
            const object = entities.get(relation.object.id) ?? {
              ...relation.object,
              name: relation.object.id,
            };
            const predicate = labelOf(relation.predicate);
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
                      predicate,
                      object: object.name,
                    })}
                    onClick={() => dispatch({ type: 'select-relation', id: relation.id, centre: true })}
                  >
                    {predicate}
                  </button>
                </td>
                <td>
                  <EntityLink entity={object} />
                </td>
                <td>
                  <StatusMark {...relation} />
                </td>
                <td className="number">{counted(relation.sourceCount, 'source')}</td>
                <td className="kinds">{relation.kinds.join(', ')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
