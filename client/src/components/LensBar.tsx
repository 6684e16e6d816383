import type { FrameQuery } from '../generated/documents.ts';
import type { Standing } from '../state/standing.ts';
import type { Lens } from '../state/viewState.ts';
import { shortNames } from '../words/shortNames.ts';
import { sourceSpeaker } from '../words/sourceSpeaker.ts';
import { useExplorer } from './explorerContext.ts';
import { LensLegend } from './LensLegend.tsx';

type Sources = FrameQuery['sources'];

/** Through whose eyes the relations are looked at: all sources, one, or several beside each other. */
export function LensBar({
  sources,
  inNumbers,
  standings,
}: {
  readonly sources: Sources;
  /** Whether the view shows relations, so that it can be told how many stand how. */
  readonly inNumbers: boolean;
  /** How the visible relations stand in the lens; null until they are read. */
  readonly standings: readonly Standing[] | null;
}) {
  const { view, dispatch } = useExplorer();
  const { lens } = view;
  const choose = (next: Lens): void => dispatch({ type: 'set-lens', lens: next });
  const [first, second] = sources;
  return (
    <div className="lens-bar" role="group" aria-label="Lens">
      <label className="lens-kind">
        <span>As seen by</span>
        <select
          value={lens.kind}
          onChange={({ target }) => choose(lensOfKind(target.value as Lens['kind'], lens, sources))}
        >
          <option value="all">all sources together</option>
          <option value="source" disabled={!first}>
            one source
          </option>
          <option value="compare" disabled={!second}>
            two or more, compared
          </option>
        </select>
      </label>
      {lens.kind === 'source' && (
        <select
          aria-label="Source of the lens"
          value={lens.source}
          onChange={({ target }) => choose({ kind: 'source', source: target.value })}
        >
          {sources.map((source) => (
            <option key={source.id} value={source.id}>
              {sourceSpeaker(source)}: {source.title}
            </option>
          ))}
        </select>
      )}
      {lens.kind === 'compare' && (
        <ComparedSources sources={sources} chosen={lens.sources} onChoose={choose} />
      )}
      {inNumbers && lens.kind !== 'all' && <LensLegend lens={lens} sources={sources} standings={standings} />}
    </div>
  );
}

/** Which sources are compared: always two or more. */
function ComparedSources({
  sources,
  chosen,
  onChoose,
}: {
  readonly sources: Sources;
  readonly chosen: readonly string[];
  readonly onChoose: (lens: Lens) => void;
}) {
  const after = (source: string): readonly string[] =>
    chosen.includes(source) ? chosen.filter((one) => one !== source) : [...chosen, source];
  const names = shortNames(sources);
  return (
    <ul className="lens-sources" aria-label="Compared sources">
      {sources.map((source, index) => (
        <li key={source.id}>
          <label
            title={
              chosen.includes(source.id) && chosen.length === 2
                ? `${source.title} – two at least are compared: add another before taking this one out`
                : source.title
            }
          >
            <input
              type="checkbox"
              checked={chosen.includes(source.id)}
              disabled={chosen.includes(source.id) && chosen.length === 2}
              onChange={() => onChoose({ kind: 'compare', sources: after(source.id) })}
            />
            {names[index]}
          </label>
        </li>
      ))}
    </ul>
  );
}

/** The lens of another kind that keeps of the last what it can. */
function lensOfKind(kind: Lens['kind'], lens: Lens, sources: Sources): Lens {
  const slugs = sources.map(({ id }) => id);
  const before = lens.kind === 'source' ? [lens.source] : lens.kind === 'compare' ? lens.sources : [];
  const all = [...new Set([...before, ...slugs])];
  if (kind === 'source' && all[0] !== undefined) return { kind, source: all[0] };
  return kind === 'compare' ? { kind, sources: all.slice(0, 2) } : { kind: 'all' };
}
