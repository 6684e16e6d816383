import { relationLook } from '../drawing/relationLook.ts';
import type { RelationStatus } from '../generated/documents.ts';
import { useExplorer } from './explorerContext.ts';

const DASHES = { solid: '', striped: '', dashed: '5 3', dotted: '1.6 2.4', sparse: '2 5' } as const;

/** A piece of line as on the drawing: pattern by status, colour by predicate, a bar for denials. */
export function LineSwatch({
  status = 'UNDISPUTED',
  predicate,
  sourceCount = 2,
  deniedCount = 0,
}: {
  readonly status?: RelationStatus;
  readonly predicate?: string;
  readonly sourceCount?: number;
  readonly deniedCount?: number;
}) {
  const { palette } = useExplorer();
  const look = relationLook({ predicate: predicate ?? '', status, sourceCount, deniedCount }, palette);
  const colour =
    predicate === undefined ? palette.ink : (palette.predicates[predicate] ?? palette.otherPredicate);
  const width = Math.min(status === 'DISPUTED' ? 6 : 4.2, look.width);
  return (
    <svg className="swatch" viewBox="0 0 28 12" aria-hidden="true" fill="none" strokeWidth={width}>
      <path d="M1 6 H27" stroke={colour} strokeDasharray={DASHES[look.pattern]} />
      {look.pattern === 'striped' && (
        <>
          <path d="M1 6 H27" stroke={palette.ground} strokeWidth={width - 2.2} />
          <path d="M1 6 H27" stroke={look.second} strokeWidth={width - 2.2} strokeDasharray="5 3.6" />
        </>
      )}
      {look.bar && <path d="M14 1 V11" stroke={look.second} strokeWidth="2" />}
    </svg>
  );
}
