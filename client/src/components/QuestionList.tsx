import { useExplorer } from './explorerContext.ts';

/** Questions that can be asked with a click. */
export function QuestionList({
  questions,
  onAsked,
}: {
  readonly questions: readonly string[];
  readonly onAsked?: () => void;
}) {
  const { dispatch } = useExplorer();
  return (
    <ul className="questions">
      {questions.map((question) => (
        <li key={question}>
          <button
            type="button"
            className="entity-link"
            onClick={() => {
              dispatch({ type: 'ask', question });
              onAsked?.();
            }}
          >
            {question}
          </button>
        </li>
      ))}
    </ul>
  );
}
