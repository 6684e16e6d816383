import { plainPredicate } from './plainPredicate.ts';

/** How the predicates read from the object's side; others fall back to the label with an arrow word. */
const BACKWARDS: Record<string, string> = {
  backs: 'backed by',
  fights: 'fought by',
  opposes: 'opposed by',
  'member-of': 'has as members',
  leads: 'led by',
  succeeds: 'succeeded by',
  controls: 'controlled by',
  'located-in': 'contains',
  'cited-by': 'cites',
};

/** A predicate read from the object to the subject: "backed by". */
export function predicateBackwards(predicate: string): string {
  return BACKWARDS[predicate] ?? `${plainPredicate(predicate)} (from the other side)`;
}
