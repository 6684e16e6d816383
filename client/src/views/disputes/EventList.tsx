import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useExplorer } from '../../components/explorerContext.ts';
import { NoLensNote } from '../../components/NoLensNote.tsx';
import { EventsDocument } from '../../generated/documents.ts';
import { byDate } from '../../state/byDate.ts';
import { whenInWords } from '../../words/whenInWords.ts';

/** All events, the earliest first; each leads to everything that is said of it. */
export function EventList() {
  const { dispatch } = useExplorer();
  const [{ data }] = useQuery({ query: EventsDocument });
  const events = useMemo(() => byDate(data?.entities.edges.map(({ node }) => node) ?? []), [data]);
  if (!data || data.entities.totalCount === 0) return null;
  return (
    <section className="relation-group">
      <h3>
        Events <span>{data.entities.totalCount}</span>
      </h3>
      <p className="lead">Open one to read what each source says of it, side by side.</p>
      <NoLensNote of="events" />
      <ul className="event-list">
        {events.map(({ id, name, when }) => (
          <li key={id}>
            <button
              type="button"
              className="entity-link"
              onClick={() => dispatch({ type: 'open-event', id })}
            >
              {name}
            </button>
            {when !== null && <span className="facts"> {whenInWords(when)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
