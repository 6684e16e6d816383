import { useMemo } from 'react';
import { useQuery } from 'urql';
import { AccountList } from '../../components/AccountList.tsx';
import { useExplorer } from '../../components/explorerContext.ts';
import { NoLensNote } from '../../components/NoLensNote.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { useAccounts } from '../../effects/useAccounts.ts';
import { EventDocument } from '../../generated/documents.ts';
import { counted } from '../../words/counted.ts';
import { eventInWords } from '../../words/eventInWords.ts';
import { failureInWords } from '../../words/failureInWords.ts';
import { whenInWords } from '../../words/whenInWords.ts';
import { EventTable } from './EventTable.tsx';

/** Everything said of one event, source beside source. */
export function EventPage({ id }: { readonly id: string }) {
  const { dispatch } = useExplorer();
  const [{ data, error }, ask] = useQuery({ query: EventDocument, variables: { id } });
  const { accounts } = useAccounts();
  const rival = useMemo(() => {
    const ids = new Set(data?.event.accounts.map((account) => account.id));
    return (accounts ?? []).filter((account) => ids.has(account.id));
  }, [data, accounts]);
  const back = (
    <button type="button" className="quiet" onClick={() => dispatch({ type: 'open-event', id: null })}>
      ‹ All disputes and events
    </button>
  );
  if (error) {
    return (
      <>
        {back}
        <Notice
          title="The event cannot be shown."
          words={failureInWords(error)}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      </>
    );
  }
  if (!data) return <Waiting words="Reading what is said of it …" />;
  const { event, tellings } = data.event;
  return (
    <>
      {back}
      <NoLensNote of="events" />
      <h2>{event.name}</h2>
      <p className="facts">
        event{event.when !== null && `, ${whenInWords(event.when)}`} ·{' '}
        <button
          type="button"
          className="entity-link"
          onClick={() => dispatch({ type: 'select-entity', id, centre: true, tab: 'graph' })}
        >
          show in the graph
        </button>
      </p>
      {event.description !== null && <p>{event.description}</p>}
      <p className="lead" role="status">
        {counted(tellings.length, 'source')} {tellings.length === 1 ? 'speaks' : 'speak'} of it.{' '}
        {eventInWords(data.event)}
      </p>
      {tellings.length > 0 && <EventTable answer={data.event} />}
      <AccountList accounts={rival} />
    </>
  );
}
