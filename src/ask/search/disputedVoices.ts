import type { Asker } from '../asker.ts';
import type { Reading } from '../reading/reading.ts';
import { FIRST_BESIDE } from './operation.ts';
import type { FoundBeside } from './result.ts';

/**
 * What those of whom it is asked on what they disagree attribute to one another and dispute, with the claims that are set against it: of
 * what is planned or wished for, too, which contradicts nothing to the letter.
 */
export async function disputedVoices(
  { accordingTo, about, during }: Reading,
  { hearsay, catalogue }: Pick<Asker, 'hearsay' | 'catalogue'>,
): Promise<readonly FoundBeside[]> {
  const speakers = accordingTo.filter(({ id }) => catalogue.sourcesOf(id).length > 0);
  const topics = about.map(({ entity }) => entity.id);
  return Promise.all(
    speakers.map(async (speaker) => {
      const others = accordingTo.filter(({ id }) => id !== speaker.id).map(({ id }) => id);
      const filter = {
        accordingTo: [speaker.id],
        ...(others.length === 0 ? { ownVoice: false } : { voices: others }),
        stance: ['disputes'] as const,
        ...(topics.length === 0 ? {} : { about: topics }),
        ...(during === null ? {} : { during }),
      };
      const { edges } = await hearsay.claims({ filter, first: FIRST_BESIDE });
      const disputed = edges.map(({ node }) => node);
      const against = disputed.flatMap((claim) => claim.against);
      return {
        why: `Disputed by ${speaker.name} where it is told, with what is set against it.`,
        search: { filter, against: true as const },
        claims: [...disputed, ...(await Promise.all(against.map((id) => hearsay.claim(id))))],
        answers: true,
        qualifies: true,
      };
    }),
  );
}
