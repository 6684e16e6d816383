import { plainPredicate } from './plainPredicate.ts';

/**
 * How the predicates read from the object's side, after a name in the singular and in the plural; others fall
 * back to the label with an arrow word.
 */
const BACKWARDS: Record<string, string | readonly [string, string]> = {
  backs: 'backed by',
  fights: 'fought by',
  opposes: 'opposed by',
  'member-of': ['has as members', 'have as members'],
  leads: 'led by',
  succeeds: 'succeeded by',
  controls: 'controlled by',
  'located-in': ['contains', 'contain'],
  'cited-by': ['cites', 'cite'],
};

/** A predicate read from the object to the subject: "backed by", "contains"; `plural` where the object's name is one. */
export function predicateBackwards(predicate: string, plural: boolean): string {
  const words = BACKWARDS[predicate] ?? `${plainPredicate(predicate)} (from the other side)`;
  return typeof words === 'string' ? words : words[plural ? 1 : 0];
}
