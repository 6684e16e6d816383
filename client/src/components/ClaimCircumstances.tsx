import type { ShownClaim } from '../words/claimChips.ts';
import { whenInWords } from '../words/whenInWords.ts';
import { EntityLink } from './EntityLink.tsx';

/** Time, place and others involved, as far as the claim names them. */
export function ClaimCircumstances({ claim }: { readonly claim: ShownClaim }) {
  const { when, where, event, through, by, basis } = claim;
  const lists = [
    { label: 'Where', entities: where ? [where] : [] },
    { label: 'Event', entities: event ? [event] : [] },
    { label: 'Through', entities: through },
    { label: 'Refused or broken off by', entities: by },
    { label: 'Ground given', entities: basis },
  ].filter(({ entities }) => entities.length > 0);
  if (when === null && lists.length === 0) return null;
  return (
    <dl className="circumstances">
      {when !== null && (
        <div>
          <dt>When</dt>
          <dd>
            <time title={`EDTF ${when}`}>{whenInWords(when)}</time>
          </dd>
        </div>
      )}
      {lists.map(({ label, entities }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {entities.map((entity, index) => (
              <span key={entity.id}>
                {index > 0 && ', '}
                <EntityLink entity={entity} />
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
