import { useExplorer } from '../../components/explorerContext.ts';
import { LineSwatch } from '../../components/LineSwatch.tsx';
import type { Shown } from '../../drawing/picture.ts';
import { STATUSES } from '../../state/viewState.ts';
import { OUTLINES } from '../../words/mapNotes.ts';
import { statusInWords, statusMeaning } from '../../words/statusInWords.ts';

/**
 * What the rings mean, as far as it occurs, and whose borders these are. In a lens the key of the lens says the
 * rest; where sources are compared, that of the colours too.
 */
export function MapKey({ shown }: { readonly shown: Shown }) {
  const { view, palette, labelOf } = useExplorer();
  const { predicates, statuses, partlyDenied } = shown;
  return (
    <div className="key">
      {view.lens.kind !== 'compare' && (
        <ul aria-label="Key: colours of the rings are predicates">
          {[...new Set([...Object.keys(palette.predicates), ...predicates])]
            .filter((predicate) => predicates.has(predicate))
            .map((predicate) => (
              <li key={predicate}>
                <LineSwatch predicate={predicate} />
                {labelOf(predicate)}
              </li>
            ))}
        </ul>
      )}
      {view.lens.kind === 'all' && (
        <ul aria-label="Key: patterns of the rings are statuses of relations">
          {STATUSES.filter((status) => statuses.has(status)).map((status) => (
            <li key={status} title={statusMeaning(status)}>
              <LineSwatch status={status} />
              {statusInWords(status)}
            </li>
          ))}
          {partlyDenied && (
            <li title="Something narrower is denied: a kind, an event, a detail.">
              <LineSwatch deniedCount={1} />
              denied in part
            </li>
          )}
        </ul>
      )}
      <p>A number counts claims. {OUTLINES}</p>
    </div>
  );
}
