import { seenLook } from '../drawing/seenLook.ts';
import type { Standing } from '../state/standing.ts';
import type { Overlap } from '../state/visibleRelations.ts';
import { useExplorer } from './explorerContext.ts';

const DASHES = { solid: '', striped: '', dashed: '5 3', dotted: '1.6 2.4', sparse: '2 5' } as const;
const ANY = { predicate: '', status: 'UNDISPUTED', sourceCount: 2, deniedCount: 0 } as const;

/** A piece of line as lens and months have it on the drawing. */
export function SeenSwatch({
  standing = null,
  overlap = null,
}: {
  readonly standing?: Standing | null;
  readonly overlap?: Overlap;
}) {
  const { palette } = useExplorer();
  const look = seenLook(ANY, { standing, overlap }, { ...palette, otherPredicate: palette.ink });
  return (
    <svg className="swatch" viewBox="0 0 28 12" aria-hidden="true" fill="none" strokeWidth={look.width}>
      <path d="M1 6 H27" stroke={look.colour} strokeDasharray={DASHES[look.pattern]} />
      {look.pattern === 'striped' && (
        <path d="M1 6 H27" stroke={look.second} strokeWidth={look.width - 1.6} strokeDasharray="5 3.6" />
      )}
      {look.bar && <path d="M14 1 V11" stroke={look.second} strokeWidth="2" />}
    </svg>
  );
}
