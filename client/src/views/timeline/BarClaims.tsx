import { useEffect, useMemo, useRef } from 'react';
import { useExplorer } from '../../components/explorerContext.ts';
import { type ClaimOfList, ListedClaim } from '../../components/ListedClaim.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { bringIntoView } from '../../effects/bringIntoView.ts';
import type { PagesWanted } from '../../effects/readPages.ts';
import { useAllPages } from '../../effects/useAllPages.ts';
import {
  ListedClaimsDocument,
  type ListedClaimsQuery,
  type ListedClaimsQueryVariables,
} from '../../generated/documents.ts';
import { barFilterOf } from '../../state/timelineLayers.ts';
import type { Bar } from '../../state/viewState.ts';
import { counted } from '../../words/counted.ts';
import { whenInWords } from '../../words/whenInWords.ts';

const UNITS: Readonly<Record<string, string>> = {
  undated: 'Without a date',
  coarser: 'Dated more coarsely than a month',
};

/** The claims behind a bar, each with who says it and ways to its evidence. */
export function BarClaims({
  bar,
  layerName,
  predicates,
}: {
  readonly bar: Bar;
  /** What the layer of the bar is called; null where it is of all. */
  readonly layerName: string | null;
  readonly predicates: readonly string[];
}) {
  const { view, dispatch, labelOf } = useExplorer();
  const { unit, predicate } = bar;
  const { sources, kinds, lens, from, to } = view;
  const wanted = useMemo((): PagesWanted<
    ListedClaimsQuery,
    ListedClaimsQueryVariables,
    ClaimOfList
  > | null => {
    if (predicates.length === 0) return null;
    const filters = { predicates: view.predicates, sources, kinds, lens, from, to };
    return {
      query: ListedClaimsDocument,
      variables: { filter: barFilterOf(filters, predicates, bar) },
      pick: (data) => data.claims,
    };
  }, [predicates, view.predicates, sources, kinds, lens, from, to, bar]);
  const { nodes, total, done, error, retry } = useAllPages(wanted);
  const title = [UNITS[unit] ?? whenInWords(unit), predicate === null ? null : labelOf(predicate), layerName]
    .filter((part) => part !== null)
    .join(', ');
  const list = useRef<HTMLElement>(null);
  useEffect(() => bringIntoView(list.current), []);
  return (
    <section ref={list} className="bar-claims" aria-label="Claims of the bar" tabIndex={0}>
      <div className="panel-title">
        <h3>
          {title}
          {total !== null && `: ${counted(total, 'claim')}`}
        </h3>
        <button type="button" className="quiet" onClick={() => dispatch({ type: 'open-bar', bar: null })}>
          Close
        </button>
      </div>
      <p className="unseen" role="status">
        {done && `${counted(nodes.length, 'claim')} listed: ${title}`}
      </p>
      <ol className="claim-list">
        {nodes.map((claim) => (
          <ListedClaim key={claim.id} claim={claim} />
        ))}
      </ol>
      {error !== null ? (
        <Notice title="The claims could not all be read." words={error} onRetry={retry} />
      ) : (
        !done && <Waiting words="Reading the claims …" />
      )}
    </section>
  );
}
