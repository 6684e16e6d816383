import type { ReactNode } from 'react';
import type { RelationStatus } from '../generated/documents.ts';
import { counted } from '../words/counted.ts';
import { useExplorer } from './explorerContext.ts';
import { kindsInWords } from '../words/kindInWords.ts';
import { StatusMark } from './StatusMark.tsx';

/** A relation as one line of a list; shows its evidence. */
export function RelationRow({
  relation,
  text,
  beside,
}: {
  readonly relation: {
    readonly id: string;
    readonly predicate: string;
    readonly status: RelationStatus;
    readonly sourceCount?: number;
    readonly deniedCount?: number;
    readonly kinds?: readonly string[];
  };
  readonly text: ReactNode;
  readonly beside?: ReactNode;
}) {
  const { view, dispatch } = useExplorer();
  const current = relation.id === view.relation;
  return (
    <li className={current ? 'relation-row current' : 'relation-row'}>
      {beside}
      <button
        type="button"
        aria-pressed={current}
        onClick={() => dispatch({ type: 'select-relation', id: relation.id, centre: true })}
      >
        <span className="relation-row-text">{text}</span>
        <span className="relation-row-facts">
          <StatusMark {...relation} />
          {relation.sourceCount !== undefined && <span>{counted(relation.sourceCount, 'source')}</span>}
          {relation.kinds && relation.kinds.length > 0 && <span>{kindsInWords(relation.kinds)}</span>}
        </span>
      </button>
    </li>
  );
}
