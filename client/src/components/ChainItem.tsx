import type { Chain } from '../state/chains.ts';
import { counted } from '../words/counted.ts';
import { whoSays } from '../words/whoSays.ts';
import { useExplorer } from './explorerContext.ts';
import { StatusMark } from './StatusMark.tsx';

/** A chain as sentences: each step, with whose word it is; a step leads to its evidence. */
export function ChainItem({ chain }: { readonly chain: Chain }) {
  const { view, dispatch } = useExplorer();
  return (
    <li className="chain">
      <h3>{counted(chain.length, 'step')}</h3>
      <ol>
        {chain.steps.map(({ relation, claims }) => (
          <li
            key={relation.id}
            className={relation.id === view.relation ? 'relation-row current' : 'relation-row'}
          >
            <button
              type="button"
              aria-pressed={relation.id === view.relation}
              onClick={() => dispatch({ type: 'select-relation', id: relation.id, centre: false })}
            >
              <span className="relation-row-text">
                {relation.subject.name} <em>{relation.verb}</em> {relation.object.name}
              </span>
              <span className="relation-row-facts">
                <StatusMark {...relation} />
                <span>according to {whoSays(claims)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </li>
  );
}
