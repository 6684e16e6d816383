import type { FrameQuery } from '../generated/documents.ts';
import { COMPARED_STANDINGS, SOURCE_STANDINGS, type Standing } from '../state/standing.ts';
import type { Lens } from '../state/viewState.ts';
import { lensNames } from '../words/lensNames.ts';
import { standingInWords, standingMeaning } from '../words/standingInWords.ts';
import { SeenSwatch } from './SeenSwatch.tsx';

/** What the lines of a lens mean, with how many are shown of each. */
export function LensLegend({
  lens,
  sources,
  standings,
}: {
  readonly lens: Lens;
  readonly sources: FrameQuery['sources'];
  /** How the visible relations stand; null until they are read. */
  readonly standings: readonly Standing[] | null;
}) {
  if (standings === null) return <p className="lens-legend">Reading the relations …</p>;
  const names = lensNames(lens, sources);
  const order = lens.kind === 'compare' ? COMPARED_STANDINGS : SOURCE_STANDINGS;
  const rows = order
    .map((standing) => ({ standing, count: standings.filter((one) => one === standing).length }))
    .filter(({ standing, count }) => count > 0 || standing === 'agree' || standing === 'disagree');
  if (rows.length === 0) return <p className="lens-legend">It says nothing of the relations shown.</p>;
  return (
    <ul className="lens-legend" aria-label="Key: how relations stand in this lens">
      {rows.map(({ standing, count }) => (
        <li key={standing} title={standingMeaning(standing)}>
          <SeenSwatch standing={standing} />
          {standingInWords(standing, names)} <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}
