import type { Claim } from './types.ts';

/**
 * What a denial is narrowed to, in words ("weapons: anti-aircraft weapons"); undefined where it denies the whole
 * relation. A denial that names a kind, an event or a detail is partial; the kind `unknown` names none.
 */
export function narrowing(denial: Pick<Claim, 'kinds' | 'event' | 'detail'>): string | undefined {
  const kinds = narrowingKinds(denial).join(', ');
  const what = [kinds, denial.detail].filter(Boolean).join(': ');
  const event = denial.event === undefined ? '' : `in ${denial.event}`;
  const words = [what, event].filter(Boolean).join(' ');
  return words === '' ? undefined : words;
}

/** The kind that says that no form was stated. */
const UNSTATED = 'unknown';

/** The kinds to which a denial is narrowed: "unknown" says that no form was stated, so that it narrows nothing. */
export function narrowingKinds({ kinds }: Pick<Claim, 'kinds'>): readonly string[] {
  return kinds.filter((kind) => kind !== UNSTATED);
}
