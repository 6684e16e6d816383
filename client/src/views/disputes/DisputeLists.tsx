import { useMemo } from 'react';
import { AccountList } from '../../components/AccountList.tsx';
import { useExplorer } from '../../components/explorerContext.ts';
import { Notice } from '../../components/Notice.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { useAccounts } from '../../effects/useAccounts.ts';
import { useDisputes } from '../../effects/useDisputes.ts';
import { useDisputesDuring } from '../../effects/useDisputesDuring.ts';
import { accountsInLens, disputesInLens } from '../../state/disputesInLens.ts';
import { accountsShown, disputesShown } from '../../state/disputesShown.ts';
import { disputesLead, sideInWords } from '../../words/disputesInWords.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { ViewProps } from '../viewProps.ts';
import { DisputeCard } from './DisputeCard.tsx';
import { EventList } from './EventList.tsx';

/** What may keep disputes from the list. */
function limitsOf({ lens, from, to }: Pick<ViewState, 'lens' | 'from' | 'to'>): string {
  const limits = [
    lens.kind === 'all' ? [] : ['lens'],
    ['filters'],
    (from ?? to) === null ? [] : ['months'],
  ].flat();
  return `the ${limits.join(' and ')}`;
}

/** The disputes and rival accounts that filters and lens let through, and all events. */
export function DisputeLists({ frame, drawing, visible }: Pick<ViewProps, 'frame' | 'drawing' | 'visible'>) {
  const { view, dispatch } = useExplorer();
  const { nodes, total, error, retry } = useDisputes();
  const { overlaps, isReading, error: noMonths, retry: retryMonths } = useDisputesDuring(view);
  const { accounts } = useAccounts();
  const shown = useMemo(
    () => ({
      drawn: new Set(drawing?.relations.map(({ id }) => id)),
      visible: new Set(visible.map(({ id }) => id)),
      entity: view.entity,
      overlaps,
      undatedToo: view.undatedToo,
    }),
    [drawing, visible, view.entity, overlaps, view.undatedToo],
  );
  const failure = error ?? noMonths;
  if (failure !== null) {
    const again = error === null ? retryMonths : retry;
    return <Notice title="The disputes cannot be shown." words={failure} onRetry={again} />;
  }
  if (total === null || !drawing || (isReading && overlaps === null))
    return <Waiting words="Reading the disputes …" />;
  const groups = disputesInLens(disputesShown(nodes, shown), view.lens);
  const count = groups.reduce((sum, { disputes }) => sum + disputes.length, 0);
  const sources = frame?.sources ?? [];
  const name = drawing.entities.find(({ id }) => id === view.entity)?.name ?? view.entity;
  return (
    <>
      <h2>Disputes</h2>
      <p className="lead" role="status">
        {isReading
          ? 'Reading the disputes in these months …'
          : `${disputesLead({ shown: count, total }, view, sources)}${view.entity !== null ? `, about ${name} only` : ''}.`}{' '}
        {view.entity !== null && (
          <button type="button" className="quiet" onClick={() => dispatch({ type: 'clear-selection' })}>
            About anybody
          </button>
        )}
      </p>
      {count === 0 && <p>No dispute passes {limitsOf(view)}: widen them, or look further down.</p>}
      {groups.map(({ side, disputes }) => (
        <section key={side}>
          {side !== null && (
            <h3 className="dispute-group">
              {sideInWords(side, view.lens, sources)} <span>{disputes.length}</span>
            </h3>
          )}
          <ol className="dispute-list">
            {disputes.map((dispute) => (
              <DisputeCard key={dispute.id} dispute={dispute} />
            ))}
          </ol>
        </section>
      ))}
      <AccountList accounts={accountsInLens(accountsShown(accounts ?? [], shown), view.lens)} />
      <EventList />
    </>
  );
}
