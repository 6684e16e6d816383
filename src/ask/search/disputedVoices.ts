import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { Asker } from '../asker.ts';
import { FIRST_BESIDE } from './operation.ts';
import type { Reading } from '../reading/reading.ts';
import type { FoundBeside } from './result.ts';

/**
 * What those of whom it is asked on what they disagree attribute to one another and dispute, with the claims that are set against it: of
 * what is planned or wished for, too, which contradicts nothing to the letter.
 */
export async function disputedVoices(
  { accordingTo, about }: Reading,
  found: readonly ClaimAnswer[],
  { hearsay, catalogue }: Pick<Asker, 'hearsay' | 'catalogue'>,
): Promise<readonly FoundBeside[]> {
  const told = new Set(found.map(({ id }) => id));
  const beside: FoundBeside[] = [];
  const speakers = accordingTo.filter(({ id }) => catalogue.sourcesOf(id).length > 0);
  for (const speaker of speakers) {
    const voices = accordingTo.filter(({ id }) => id !== speaker.id).map(({ id }) => id);
    if (voices.length === 0) continue;
    const filter = {
      accordingTo: [speaker.id],
      voices,
      stance: ['disputes'] as const,
      ...(about.length === 0 ? {} : { about: about.map(({ entity }) => entity.id) }),
    };
    const { edges } = await hearsay.claims({ filter, first: FIRST_BESIDE });
    const disputed = edges.map(({ node }) => node);
    const against = disputed.flatMap((claim) => claim.against);
    const all = [...disputed, ...(await Promise.all(against.map((id) => hearsay.claim(id))))];
    const claims = [...new Map(all.map((claim) => [claim.id, claim])).values()].filter(
      ({ id }) => !told.has(id),
    );
    if (claims.length === 0) continue;
    for (const { id } of claims) told.add(id);
    beside.push({
      why: `Disputed by ${speaker.name} where it is told, with what is set against it.`,
      search: { filter, against: true },
      claims,
      answers: true,
      qualifies: true,
    });
  }
  return beside;
}
