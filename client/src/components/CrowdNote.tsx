import { isCrowd } from '../state/isCrowd.ts';

/** Says what a drawing of very many relations leaves out. */
export function CrowdNote({ drawn }: { readonly drawn: number }) {
  if (!isCrowd(drawn)) return null;
  return (
    <p className="omitted">
      So many lines are drawn thin and straight, without direction or pattern, and only some of them while the
      drawing moves. Click a name to see its lines in full, or filter.
    </p>
  );
}
