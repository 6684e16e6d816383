import type { Problem } from '../../problems/problem.ts';
import { errorAt, warningAt } from '../../problems/problemAt.ts';
import { anchorsOf } from '../anchorsOf.ts';
import type { CheckContext } from '../checkContext.ts';
import { claimId } from '../claimId.ts';

/** Where the text is at hand, the passages stand where their anchors say. */
export function* anchors(context: CheckContext): Iterable<Problem> {
  const { anchorStates, anchorSeverity = 'warning' } = context.options;
  if (!anchorStates) return;
  const problemAt = anchorSeverity === 'error' ? errorAt : warningAt;
  for (const { value, claim, index, position } of anchorsOf(context)) {
    const id = claimId(claim.source.slug, claim.value.id ?? '');
    const state = anchorStates.get(id)?.[index]?.state ?? 'exact';
    if (state === 'exact') continue;
    const where = `at letter ${value.at} of the attached text`;
    const message =
      state === 'moved'
        ? `The passage does not stand ${where}, but elsewhere in it; update the anchor.`
        : `The passage of ${value.letters} letters that should stand ${where} is not found anywhere in it.`;
    yield problemAt(position(), { rule: 'anchors', message });
  }
}
