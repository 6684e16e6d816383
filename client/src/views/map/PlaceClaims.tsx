import { useMemo } from 'react';
import { useExplorer } from '../../components/explorerContext.ts';
import { type ClaimOfList, ListedClaim } from '../../components/ListedClaim.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import type { PagesWanted } from '../../effects/readPages.ts';
import { useAllPages } from '../../effects/useAllPages.ts';
import {
  ListedClaimsDocument,
  type ListedClaimsQuery,
  type ListedClaimsQueryVariables,
} from '../../generated/documents.ts';
import { mapFilterOf } from '../../state/mapFilterOf.ts';
import type { MapPlace } from '../../state/mapPlaces.ts';
import { counted } from '../../words/counted.ts';
import { placeElementId } from './mapElementIds.ts';

/** The claims that put a place on the map: what is said of it, and what is said to have happened there. */
export function PlaceClaims({
  place,
  predicates,
}: {
  readonly place: MapPlace;
  /** All of the vocabulary. */
  readonly predicates: readonly string[];
}) {
  const { view, dispatch } = useExplorer();
  const { predicates: chosen, sources, kinds, lens, from, to, undatedToo } = view;
  const wanted = useMemo(
    (): PagesWanted<ListedClaimsQuery, ListedClaimsQueryVariables, ClaimOfList> => ({
      query: ListedClaimsDocument,
      variables: {
        filter: {
          ...mapFilterOf({ predicates: chosen, sources, kinds, lens, from, to }, predicates),
          about: [place.id],
        },
      },
      pick: ({ claims }) => claims,
    }),
    [chosen, sources, kinds, lens, from, to, predicates, place.id],
  );
  const { nodes, done, error, retry } = useAllPages(wanted);
  const relations = new Set(place.relations.map(({ relation }) => relation.id));
  const isDated = undatedToo || (from === null && to === null);
  const shown = nodes.filter(
    ({ relation, when }) => relations.has(relation.id) && (isDated || when !== null),
  );
  const isEnd = ({ subject, object }: ClaimOfList): boolean =>
    subject.id === place.id || object.id === place.id;
  const close = (): void => {
    document.getElementById(placeElementId(place.id))?.focus();
    dispatch({ type: 'clear-selection' });
  };
  return (
    <section className="place-claims" aria-label={`Claims at ${place.name}`} tabIndex={0}>
      <div className="panel-title">
        <h2>
          <bdi>{place.name}</bdi>
        </h2>
        <button type="button" className="quiet" onClick={close}>
          Close
        </button>
      </div>
      <Claims title="Said of the place" claims={shown.filter(isEnd)} />
      <Claims title="Said to have happened there" claims={shown.filter((claim) => !isEnd(claim))} />
      {error !== null ? (
        <Notice title="The claims could not all be read." words={error} onRetry={retry} />
      ) : (
        !done && <Waiting words="Reading the claims …" />
      )}
    </section>
  );
}

function Claims({ title, claims }: { readonly title: string; readonly claims: readonly ClaimOfList[] }) {
  if (claims.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span>{counted(claims.length, 'claim')}</span>
      </h3>
      <ol className="claim-list">
        {claims.map((claim) => (
          <ListedClaim key={claim.id} claim={claim} />
        ))}
      </ol>
    </>
  );
}
