import { STATUSES } from '../state/viewState.ts';
import { statusInWords, statusMeaning } from '../words/statusInWords.ts';
import { ENTITY_TYPES, typeInWords } from '../words/typeInWords.ts';
import { EntityMark } from './EntityMark.tsx';
import { useExplorer } from './explorerContext.ts';
import { LineSwatch } from './LineSwatch.tsx';

/** What the shapes and the lines mean; the colours of the predicates stand beside their filter, unless that is far away. */
export function DrawingKey() {
  const { view, palette, labelOf } = useExplorer();
  return (
    <div className="key">
      <ul aria-label="Key: shapes are types of entities">
        {ENTITY_TYPES.map((type) => (
          <li key={type}>
            <EntityMark type={type} />
            {typeInWords(type)}
          </li>
        ))}
      </ul>
      {view.lens.kind === 'all' && <StatusKey />}
      <details className="key-colours">
        <summary>Colours of the lines</summary>
        <ul>
          {Object.keys(palette.predicates).map((predicate) => (
            <li key={predicate}>
              <LineSwatch predicate={predicate} />
              {labelOf(predicate)}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** What patterns and widths mean; in a lens the key of the lens says it. */
function StatusKey() {
  const { palette } = useExplorer();
  return (
    <ul aria-label="Key: patterns are statuses of relations">
      {STATUSES.map((status) => (
        <li key={status} title={statusMeaning(status)}>
          <LineSwatch status={status} />
          {statusInWords(status)}
        </li>
      ))}
      <li title="Something narrower is denied: a kind, an event, a detail.">
        <LineSwatch deniedCount={1} />
        denied in part
      </li>
      <li>
        <LineSwatch sourceCount={1} />
        <LineSwatch sourceCount={5} />1 to 5 sources
      </li>
      <li title="Without an arrow both do it alike, as in negotiating; a ring leads back to the same entity.">
        <svg
          className="swatch"
          viewBox="0 0 28 12"
          aria-hidden="true"
          stroke={palette.ink}
          fill={palette.ink}
        >
          <path d="M1 6 H20" strokeWidth="2" />
          <path d="M19 2 L27 6 L19 10 Z" stroke="none" />
        </svg>
        to whom; no arrow: mutual
      </li>
    </ul>
  );
}
