import { EntityLink } from '../../components/EntityLink.tsx';
import { useExplorer } from '../../components/explorerContext.ts';
import type { ShownDispute } from '../../effects/useDisputes.ts';
import { DisputeSide } from './DisputeSide.tsx';

/** A dispute: the relation, who affirms it and who denies it, beside each other. */
export function DisputeCard({ dispute }: { readonly dispute: ShownDispute }) {
  const { view, dispatch } = useExplorer();
  const { relation, affirming, denying, within } = dispute;
  const open = (tab?: 'graph'): void =>
    dispatch({ type: 'select-relation', id: relation.id, centre: true, ...(tab ? { tab } : {}) });
  return (
    <li className="dispute" aria-current={relation.id === view.relation || undefined}>
      <div className="dispute-head">
        <h3>
          That <EntityLink entity={relation.subject} /> <em>{relation.verb}</em>{' '}
          <EntityLink entity={relation.object} />
        </h3>
        <p>
          {within && <span className="within">within one source</span>}
          <button type="button" onClick={() => open()}>
            Evidence
          </button>
          <button type="button" onClick={() => open('graph')}>
            Show in the graph
          </button>
        </p>
      </div>
      <div className="sides">
        <DisputeSide title="Says so" claim={affirming} />
        <DisputeSide title="Denies it" claim={denying} />
      </div>
    </li>
  );
}
