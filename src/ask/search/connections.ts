import type { Asker } from '../asker.ts';
import { FIRST_BESIDE, type Operation } from './operation.ts';
import type { FoundBeside } from './result.ts';

/**
 * What stands beside the chains between two: claims on the two themselves that make no chain, as plans and denials do, and those on the one
 * in which the other has a part.
 */
export async function connections(
  { from, to }: Extract<Operation, { query: 'paths' }>,
  { hearsay }: Pick<Asker, 'hearsay'>,
): Promise<readonly FoundBeside[]> {
  const [one, other] = await Promise.all([from, to].map((id) => hearsay.entity(id)));
  const parts = ['body', 'note'] as const;
  const searches = [
    {
      filter: { between: [from, to], parts },
      why: 'Of the two themselves, planned or denied as well.',
    },
    {
      filter: { about: [from], involves: [to], parts },
      why: `On ${one!.name}, in which ${other!.name} has a part.`,
    },
    {
      filter: { about: [to], involves: [from], parts },
      why: `On ${other!.name}, in which ${one!.name} has a part.`,
    },
  ];
  return Promise.all(
    searches.map(async ({ filter, why }) => {
      const { edges } = await hearsay.claims({ filter, first: FIRST_BESIDE });
      return { search: { filter }, why, claims: edges.map(({ node }) => node), answers: true };
    }),
  );
}
