import { useExplorer } from '../../components/explorerContext.ts';
import type { ViewProps } from '../viewProps.ts';
import { DisputeLists } from './DisputeLists.tsx';
import { EventPage } from './EventPage.tsx';
import '../../styles/disputes.css';

/** Where claims stand against each other: disputes, rival accounts and events; or the page of one event. */
export function DisputesView({ frame, drawing, visible }: ViewProps) {
  const { view } = useExplorer();
  return (
    <section className="disputes-view" aria-label="Disputes" tabIndex={0}>
      {view.event === null ? (
        <DisputeLists frame={frame} drawing={drawing} visible={visible} />
      ) : (
        <EventPage key={view.event} id={view.event} />
      )}
    </section>
  );
}
