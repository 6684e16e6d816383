import type { Entity } from '../../claims/types.ts';
import type { ClaimFilter } from '../../queries/claimFilter.ts';
import type { Hearsay } from '../../queries/hearsay.ts';
import type { Asker } from '../asker.ts';
import type { Reading } from '../reading/reading.ts';
import { FIRST_BESIDE } from './operation.ts';
import { OPPOSES } from './predicatesAndKinds.ts';
import type { FoundBeside } from './result.ts';

/**
 * What those of whom it is asked on what they disagree attribute to one another and dispute, with the claims that are set against it: of
 * what is planned or wished for, too, which contradicts nothing to the letter. Of one who is only quoted, what is disputed where it is
 * told, and who opposes him.
 */
export async function disputedVoices(
  { accordingTo, about, during }: Reading,
  { hearsay, catalogue }: Pick<Asker, 'hearsay' | 'catalogue'>,
): Promise<readonly FoundBeside[]> {
  const topics = about.map(({ entity }) => entity.id);
  const limits = {
    ...(topics.length === 0 ? {} : { about: topics }),
    ...(during === null ? {} : { during }),
  };
  const [only, ...more] = accordingTo;
  if (only && more.length === 0 && catalogue.sourcesOf(only.id).length === 0)
    return disputedOf(only, limits, hearsay);
  const speakers = accordingTo.filter(({ id }) => catalogue.sourcesOf(id).length > 0);
  return Promise.all(
    speakers.map((speaker) => {
      const others = accordingTo.filter(({ id }) => id !== speaker.id).map(({ id }) => id);
      const filter = {
        ...limits,
        accordingTo: [speaker.id],
        ...(others.length === 0 ? { ownVoice: false } : { voices: others }),
        stance: ['disputes'] as const,
      };
      const why = `Disputed by ${speaker.name} where it is told, with what is set against it.`;
      return withWhatIsAgainst(filter, why, hearsay);
    }),
  );
}

/** What is disputed of the word of one who is only quoted, and who opposes him. */
async function disputedOf(
  { id, name }: Entity,
  limits: ClaimFilter,
  hearsay: Hearsay,
): Promise<readonly FoundBeside[]> {
  const word = { ...limits, voices: [id], stance: ['disputes'] as const };
  const why = `The word of ${name}, disputed where it is told, with what is set against it.`;
  const opposing = { objects: [id], predicates: [OPPOSES], modality: ['actual'] } as const;
  const { edges } = await hearsay.claims({ filter: opposing, first: FIRST_BESIDE });
  return [
    await withWhatIsAgainst(word, why, hearsay),
    {
      why: `Who opposes ${name}.`,
      search: { filter: opposing },
      claims: edges.map(({ node }) => node),
      answers: true,
    },
  ];
}

async function withWhatIsAgainst(filter: ClaimFilter, why: string, hearsay: Hearsay): Promise<FoundBeside> {
  const { edges } = await hearsay.claims({ filter, first: FIRST_BESIDE });
  const disputed = edges.map(({ node }) => node);
  const against = disputed.flatMap((claim) => claim.against);
  return {
    why,
    search: { filter, against: true },
    claims: [...disputed, ...(await Promise.all(against.map((id) => hearsay.claim(id))))],
    answers: true,
    qualifies: true,
  };
}
