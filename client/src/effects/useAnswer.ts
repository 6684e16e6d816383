import { useQuery } from 'urql';
import { AskDocument, type AskQuery } from '../generated/documents.ts';
import { failureInWords } from '../words/failureInWords.ts';

/** The answer to a question; null until it is there, and without a question. */
export function useAnswer(question: string | null): {
  readonly answer: AskQuery['ask'] | null;
  readonly error: string | null;
  readonly retry: () => void;
} {
  const [{ data, error }, ask] = useQuery({
    query: AskDocument,
    variables: { question: question ?? '' },
    pause: question === null,
  });
  return {
    answer: question === null ? null : (data?.ask ?? null),
    error: error ? failureInWords(error) : null,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}
