import { useExplorer } from '../../components/explorerContext.ts';
import type { MapPlace } from '../../state/mapPlaces.ts';
import { placeInWords } from '../../words/placeInWords.ts';

/** A place and what is claimed there, as a sentence. */
export function PlaceSaid({ place }: { readonly place: MapPlace }) {
  const { labelOf } = useExplorer();
  return (
    <>
      <bdi>{place.name}</bdi>: {placeInWords(place, labelOf)}
    </>
  );
}
