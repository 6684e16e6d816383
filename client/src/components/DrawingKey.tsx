import { STATUSES } from '../state/viewState.ts';
import { statusInWords, statusMeaning } from '../words/statusInWords.ts';
import { ENTITY_TYPES, typeInWords } from '../words/typeInWords.ts';
import { EntityMark } from './EntityMark.tsx';
import { LineSwatch } from './LineSwatch.tsx';

/** What the shapes and the lines mean; the colours of the predicates stand beside their filter. */
export function DrawingKey() {
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
      <ul aria-label="Key: patterns are statuses of relations">
        {STATUSES.map((status) => (
          <li key={status} title={statusMeaning(status)}>
            <LineSwatch status={status} />
            {statusInWords(status)}
          </li>
        ))}
        <li>
          <LineSwatch sourceCount={1} />
          <LineSwatch sourceCount={5} />1 to 5 sources
        </li>
      </ul>
    </div>
  );
}
