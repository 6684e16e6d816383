import { useMemo, useState } from 'react';
import type { DrawingQuery } from '../generated/documents.ts';
import type { DrawnRelation } from '../state/visibleRelations.ts';
import { counted } from '../words/counted.ts';
import { typeInWords } from '../words/typeInWords.ts';
import { EntityLink } from './EntityLink.tsx';
import { MoreButton } from './MoreButton.tsx';

/** The entities of the drawing as a list, those with most relations first; read out when it is opened. */
export function EntityList({
  relations,
  entities,
}: {
  readonly relations: readonly DrawnRelation[];
  readonly entities: ReadonlyMap<string, DrawingQuery['subgraph']['entities'][number]>;
}) {
  const [open, setOpen] = useState(false);
  const [most, setMost] = useState(200);
  const rows = useMemo(() => rowsOf(relations), [relations]);
  return (
    <details className="entity-list" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{counted(rows.length, 'entity')} in these relations</summary>
      {open && (
        <ul>
          {rows.slice(0, most).map(({ id, count, disputed }) => {
            const entity = entities.get(id) ?? { id, name: id };
            return (
              <li key={id}>
                <EntityLink entity={entity} /> {'type' in entity && <small>{typeInWords(entity.type)}</small>}{' '}
                <small>
                  {counted(count, 'relation')}
                  {disputed > 0 && `, ${disputed} disputed`}
                </small>
              </li>
            );
          })}
        </ul>
      )}
      {open && <MoreButton shown={most} all={rows.length} onMore={setMost} />}
    </details>
  );
}

function rowsOf(relations: readonly DrawnRelation[]) {
  const rows = new Map<string, { readonly id: string; count: number; disputed: number }>();
  for (const { subject, object, status } of relations) {
    for (const id of new Set([subject.id, object.id])) {
      const row = rows.get(id) ?? { id, count: 0, disputed: 0 };
      rows.set(id, row);
      row.count += 1;
      if (status === 'DISPUTED') row.disputed += 1;
    }
  }
  return [...rows.values()].sort((a, b) => b.count - a.count || a.id.localeCompare(b.id));
}
