import type { RelationEvidenceQuery } from '../generated/documents.ts';
import { counted } from '../words/counted.ts';
import { AbsentSources } from './AbsentSources.tsx';
import { AccountsFailure } from './AccountsFailure.tsx';
import { CommentClaims } from './CommentClaims.tsx';
import { CitationBox } from './CitationBox.tsx';
import { EntityLink } from './EntityLink.tsx';
import { useExplorer } from './explorerContext.ts';
import { NearRelations } from './NearRelations.tsx';
import { StatusMark } from './StatusMark.tsx';
import { summaryInWords } from '../words/summaryInWords.ts';
import { kindsInWords } from '../words/kindInWords.ts';
import { VerdictArticle } from './VerdictArticle.tsx';

/** A relation with everything that is said of it. */
export function Evidence({
  relation,
  comments,
  definition,
}: {
  readonly relation: RelationEvidenceQuery['relation'];
  readonly comments: RelationEvidenceQuery['comments'];
  readonly definition: string;
}) {
  const { dispatch } = useExplorer();
  const { subject, predicate, verb, object, status, origins, kinds, verdicts } = relation;
  const summary = summaryInWords(relation.summary, comments.totalCount > 0);
  return (
    <>
      <div className="panel-title">
        <StatusMark status={status} predicate={predicate} deniedCount={relation.deniedCount} />
        <button type="button" className="quiet" onClick={() => dispatch({ type: 'close-relation' })}>
          Close
        </button>
      </div>
      <h2 className="statement">
        <span className="that">That</span> <EntityLink entity={subject} /> <em title={definition}>{verb}</em>{' '}
        <EntityLink entity={object} />
      </h2>
      <p className="summary">{`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`}</p>
      <p className="facts">
        {counted(relation.claimCount, 'claim')}
        {relation.deniedCount > 0 && `, ${relation.deniedCount} of them denying`};{' '}
        {counted(relation.searched, 'source')} searched
        {kinds.length > 0 && `; kinds affirmed: ${kindsInWords(kinds)}`}
        {origins.names.length > 0 && `; known origins: ${origins.names.map(({ name }) => name).join(', ')}`}
        {origins.sharedWorks.length > 0 &&
          `; several sources rest on ${origins.sharedWorks.map(({ name }) => `“${name}”`).join(', ')}`}
      </p>
      <div className="verdicts">
        {verdicts.map((said) => (
          <VerdictArticle key={said.source.id} said={said} relation={relation} />
        ))}
      </div>
      <CommentClaims comments={comments} relation={relation} />
      <AccountsFailure />
      <AbsentSources relation={relation} />
      <NearRelations near={relation.near} />
      {relation.citation !== '' && <CitationBox citation={relation.citation} />}
    </>
  );
}
