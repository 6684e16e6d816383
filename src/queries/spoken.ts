import { uint8Column } from '../columns/allocate.ts';
import { perGraph } from './perGraph.ts';

/** For each relation how many sources speak of it: none, one, or 2 for several. */
export const speakersOfEach = perGraph(({ index: { relations, links } }) => {
  const speakers = uint8Column(relations.count);
  for (const place of links.spoken.items) {
    const relation = relations.byId[place]!;
    if (speakers[relation]! < 2) speakers[relation]! += 1;
  }
  return speakers;
});
