import { useQuery } from 'urql';
import { AskDocument } from '../generated/documents.ts';
import { QuestionList } from './QuestionList.tsx';

/** Questions to begin with: what the server offers where nothing was asked. */
export function ExampleQuestions({
  title,
  onAsked,
}: {
  readonly title: string;
  readonly onAsked?: () => void;
}) {
  const [{ data }] = useQuery({ query: AskDocument, variables: { question: '' } });
  const questions = data?.ask.suggestions ?? [];
  if (questions.length === 0) return null;
  return (
    <section className="relation-group">
      <h3>{title}</h3>
      <QuestionList questions={questions} {...(onAsked && { onAsked })} />
    </section>
  );
}
