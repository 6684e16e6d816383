import { useExplorer } from './explorerContext.ts';

/** Questions that can be asked with a click. */
export function QuestionList({ questions }: { readonly questions: readonly string[] }) {
  const { dispatch } = useExplorer();
  return (
    <ul className="questions">
      {questions.map((question) => (
        <li key={question}>
          <button type="button" className="entity-link" onClick={() => dispatch({ type: 'ask', question })}>
            {question}
          </button>
        </li>
      ))}
    </ul>
  );
}
