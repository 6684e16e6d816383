import { useMemo } from 'react';
import { AccountList } from '../../components/AccountList.tsx';
import { useExplorer } from '../../components/explorerContext.ts';
import { Notice } from '../../components/Notice.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { useAccounts } from '../../effects/useAccounts.ts';
import { useDisputes } from '../../effects/useDisputes.ts';
import { accountsShown, disputesShown } from '../../state/disputesShown.ts';
import { counted } from '../../words/counted.ts';
import type { ViewProps } from '../viewProps.ts';
import { DisputeCard } from './DisputeCard.tsx';
import { EventList } from './EventList.tsx';

/** The disputes and rival accounts that the filters let through, and all events. */
export function DisputeLists({ drawing, visible }: Pick<ViewProps, 'drawing' | 'visible'>) {
  const { view, dispatch } = useExplorer();
  const { nodes, total, error, retry } = useDisputes();
  const { accounts } = useAccounts();
  const shown = useMemo(
    () => ({
      drawn: new Set(drawing?.relations.map(({ id }) => id)),
      visible: new Set(visible.map(({ id }) => id)),
      entity: view.entity,
    }),
    [drawing, visible, view.entity],
  );
  if (error !== null) return <Notice title="The disputes cannot be shown." words={error} onRetry={retry} />;
  if (total === null || !drawing) return <Waiting words="Reading the disputes …" />;
  const disputes = disputesShown(nodes, shown);
  const name = drawing.entities.find(({ id }) => id === view.entity)?.name ?? view.entity;
  return (
    <>
      <h2>Disputes</h2>
      <p className="lead" role="status">
        {disputes.length} of {counted(total, 'pair')} of claims of which one denies what the other affirms
        {view.entity !== null ? `, about ${name} only` : ''}.{' '}
        {view.entity !== null && (
          <button type="button" className="quiet" onClick={() => dispatch({ type: 'clear-selection' })}>
            About anybody
          </button>
        )}
      </p>
      {disputes.length === 0 && (
        <p>No dispute passes the filters: widen them, or look at the rival accounts below.</p>
      )}
      <ol className="dispute-list">
        {disputes.map((dispute) => (
          <DisputeCard key={dispute.id} dispute={dispute} />
        ))}
      </ol>
      <AccountList accounts={accountsShown(accounts ?? [], shown)} />
      <EventList />
    </>
  );
}
