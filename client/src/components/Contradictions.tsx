import type { RelationEvidenceQuery } from '../generated/documents.ts';
import { claimElementId } from './claimElementId.ts';

type Relation = RelationEvidenceQuery['relation'];

/** The claims that a claim meets in contradiction; each leads to its card. */
export function Contradictions({ claim, relation }: { readonly claim: string; readonly relation: Relation }) {
  const others = relation.disputes.flatMap(({ affirming, denying }) =>
    affirming.id === claim ? [denying.id] : denying.id === claim ? [affirming.id] : [],
  );
  if (others.length === 0) return null;
  return (
    <p className="contradictions">
      <strong>Contradicted by</strong>{' '}
      {others.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <button
            type="button"
            className="entity-link"
            onClick={() => document.getElementById(claimElementId(id))?.focus()}
          >
            <code>{id}</code>
          </button>
        </span>
      ))}
    </p>
  );
}
