import type { RelationEvidenceQuery } from '../generated/documents.ts';
import { counted } from '../words/counted.ts';
import { sourceSpeaker } from '../words/sourceSpeaker.ts';
import { ClaimCard } from './ClaimCard.tsx';

/** What readers' comments below the texts say of a relation, apart from what sources say. */
export function CommentClaims({
  comments: { totalCount, edges },
  relation,
}: {
  readonly comments: RelationEvidenceQuery['comments'];
  readonly relation: RelationEvidenceQuery['relation'];
}) {
  if (edges.length === 0) return null;
  const left = totalCount - edges.length;
  return (
    <section className="comments">
      <h3>In readers’ comments</h3>
      <p className="facts">
        {counted(totalCount, 'claim')}, no word of the source below which {totalCount === 1 ? 'it' : 'each'}{' '}
        stands, and not counted above{left > 0 && `; ${left} more in the reader`}.
      </p>
      <ul className="claims">
        {edges.map(({ node: { source, ...claim } }) => (
          <ClaimCard
            key={claim.id}
            claim={claim}
            source={source}
            speaker={sourceSpeaker(source)}
            relation={relation}
          />
        ))}
      </ul>
    </section>
  );
}
