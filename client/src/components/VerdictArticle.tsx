import type { RelationEvidenceQuery } from '../generated/documents.ts';
import { sourceOrigin } from '../words/sourceOrigin.ts';
import { sourceSpeaker } from '../words/sourceSpeaker.ts';
import { type SourceVerdict, verdictInWords, verdictLabel } from '../words/verdictInWords.ts';
import { whenInWords } from '../words/whenInWords.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { verdictElementId } from './verdictElementId.ts';
import { VerdictMark } from './VerdictMark.tsx';

/** What one source says: its verdict in words, then its claims. */
export function VerdictArticle({
  said,
  relation,
}: {
  readonly said: SourceVerdict;
  readonly relation: RelationEvidenceQuery['relation'];
}) {
  const { source, verdict, claims } = said;
  const origin = sourceOrigin(source);
  const speaker = sourceSpeaker(source);
  return (
    <article
      id={verdictElementId(relation.id, source.id)}
      tabIndex={-1}
      className={`verdict verdict-${verdict.toLowerCase()}`}
    >
      <header>
        <p className="verdict-label">
          <VerdictMark verdict={verdict} />
          {verdictLabel(said)}
        </p>
        <h3>{source.title}</h3>
        <p className="facts">
          {origin !== '' && `${origin}, `}
          <time title={source.date}>{whenInWords(source.date)}</time>
          {`, ${source.genre.replaceAll('-', ' ')}`}
          {source.url !== null && (
            <>
              {' · '}
              <a href={source.url} target="_blank" rel="noreferrer">
                at the publisher
              </a>
            </>
          )}
          {source.archive !== null && (
            <>
              {' · '}
              <a href={source.archive} target="_blank" rel="noreferrer">
                archived copy
              </a>
            </>
          )}
        </p>
        <p className="verdict-words">It {verdictInWords(said)}.</p>
      </header>
      <ul className="claims">
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} source={source} speaker={speaker} relation={relation} />
        ))}
      </ul>
    </article>
  );
}
