import type { RelationEvidenceQuery } from '../generated/documents.ts';
import { RelationRow } from './RelationRow.tsx';

/** Relations of near pairs of which a silent source does speak. */
export function NearRelations({ near }: { readonly near: RelationEvidenceQuery['relation']['near'] }) {
  if (near.length === 0) return null;
  return (
    <section className="near">
      <h3>What silent sources say of near pairs</h3>
      <p className="facts">Near: renamed successors, members and groups, some of them groupings of ours.</p>
      <ul className="relation-rows">
        {near.map((relation) => (
          <RelationRow
            key={relation.id}
            relation={relation}
            text={
              <>
                <bdi>{relation.subject.name}</bdi> <i>{relation.verb}</i> <bdi>{relation.object.name}</bdi>
              </>
            }
          />
        ))}
      </ul>
    </section>
  );
}
