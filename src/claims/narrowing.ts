import type { Claim } from './types.ts';

/**
 * What a denial is narrowed to, in words ("weapons: anti-aircraft weapons"); undefined where it denies the whole
 * relation. A denial that names a kind, an event or a detail is partial.
 */
export function narrowing(denial: Pick<Claim, 'kinds' | 'event' | 'detail'>): string | undefined {
  const kinds = denial.kinds.join(', ');
  const what = [kinds, denial.detail].filter(Boolean).join(': ');
  const event = denial.event === undefined ? '' : `in ${denial.event}`;
  const words = [what, event].filter(Boolean).join(' ');
  return words === '' ? undefined : words;
}
