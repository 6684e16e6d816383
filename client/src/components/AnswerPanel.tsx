import { useAnswer } from '../effects/useAnswer.ts';
import {
  type AnswerParagraph,
  type AnswerPart,
  answerParts,
  claimsIn,
  wordsOf,
} from '../state/answerParts.ts';
import { useExplorer } from './explorerContext.ts';
import { Notice } from './Notice.tsx';
import { openEvidence } from './openEvidence.ts';
import { QuestionList } from './QuestionList.tsx';

/** A question and its answer: how it was read or what was searched for instead, who says what, and what else can be asked. */
export function AnswerPanel({ question }: { readonly question: string }) {
  const { dispatch } = useExplorer();
  const { answer, error, retry } = useAnswer(question);
  return (
    <div className="answer">
      <div className="panel-title">
        <h2>{question}</h2>
        <button type="button" className="quiet" onClick={() => dispatch({ type: 'clear-selection' })}>
          Close
        </button>
      </div>
      <p className={answer?.understood?.loose ? 'lead loose' : 'lead'} role="status">
        {!answer
          ? error === null && 'Reading the question …'
          : answer.understood
            ? `${answer.understood.loose ? '' : 'Read as: '}${answer.understood.text}`
            : answer.problem}
      </p>
      {error !== null && <Notice title="There is no answer." words={error} onRetry={retry} />}
      {answer && !answer.understood && (
        <>
          <h3>This can be asked</h3>
          <QuestionList questions={answer.suggestions} />
        </>
      )}
      {answer?.answer && <Told text={answer.answer} beside={answer.beside} claims={answer.claims} />}
      {answer?.operation && (
        <details className="operation">
          <summary>What was run</summary>
          <pre tabIndex={0}>{answer.operation}</pre>
          <pre tabIndex={0}>{JSON.stringify(answer.variables, null, 2)}</pre>
        </details>
      )}
    </div>
  );
}

/** The text of an answer; what stands beside the question under headings. */
function Told({
  text,
  beside,
  claims,
}: {
  readonly text: string;
  readonly beside: readonly { readonly why: string }[];
  readonly claims: readonly Answered[];
}) {
  return answerParts(text).map((paragraph, index) =>
    beside.some(({ why }) => why === wordsOf(paragraph)) ? (
      <h3 key={index} className="beside">
        <Parts parts={paragraph.head} relation={undefined} />
      </h3>
    ) : (
      <Paragraph key={index} paragraph={paragraph} claims={claims} />
    ),
  );
}

interface Answered {
  readonly id: string;
  readonly relation: { readonly id: string };
}

/** One relation of an answer; the ids of claims lead to its evidence. */
function Paragraph({
  paragraph,
  claims,
}: {
  readonly paragraph: AnswerParagraph;
  readonly claims: readonly Answered[];
}) {
  const ids = claimsIn(paragraph);
  const relation = claims.find(({ id }) => ids.includes(id))?.relation.id;
  return (
    <section className="answer-paragraph">
      <p>
        <Parts parts={paragraph.head} relation={relation} />
      </p>
      {paragraph.points.length > 0 && (
        <ul>
          {paragraph.points.map((parts, index) => (
            <li key={index}>
              <Parts parts={parts} relation={relation} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Parts({
  parts,
  relation,
}: {
  readonly parts: readonly AnswerPart[];
  readonly relation: string | undefined;
}) {
  return parts.map((part, index) =>
    part.type === 'words' ? (
      <span key={index}>{part.text.slice(index === 0 ? 0 : endOf(part).length)}</span>
    ) : (
      <ClaimLink key={index} id={part.id} end={endOf(parts[index + 1])} relation={relation} />
    ),
  );
}

/** The marks with which words after a link begin: they stand in the link, so that none is left alone on a line. */
function endOf(part: AnswerPart | undefined): string {
  return part?.type === 'words' ? /^[.,;:]*/u.exec(part.text)![0] : '';
}

/** The id of a claim; leads to the evidence where its relation is known. */
function ClaimLink({
  id,
  end,
  relation,
}: {
  readonly id: string;
  readonly end: string;
  readonly relation: string | undefined;
}) {
  const { dispatch } = useExplorer();
  const text = <code>[{id}]</code>;
  if (relation === undefined)
    return (
      <>
        {text}
        {end}
      </>
    );
  return (
    <button
      type="button"
      className="entity-link claim-link"
      title="Show the evidence"
      onClick={() => openEvidence(dispatch, { id, relation: { id: relation } })}
    >
      {text}
      <span className="claim-end" aria-hidden="true">
        {end}
      </span>
    </button>
  );
}
