/** A stretch of an answer: plain words, or the id of a claim in brackets. */
export type AnswerPart =
  { readonly type: 'words'; readonly text: string } | { readonly type: 'claim'; readonly id: string };

/** A paragraph of an answer: what stands at its head, and the points under it. */
export interface AnswerParagraph {
  readonly head: readonly AnswerPart[];
  readonly points: readonly (readonly AnswerPart[])[];
}

const CLAIM = /\[([a-z0-9-]+\/[a-z0-9-]+)\]/u;
const POINT = '- ';

/** Takes the text of an answer apart: paragraphs at empty lines, points at lines that begin with a dash. */
export function answerParts(answer: string): readonly AnswerParagraph[] {
  return answer.split('\n\n').map((paragraph) => {
    const lines = paragraph.split('\n');
    return {
      head: lines.filter((line) => !line.startsWith(POINT)).flatMap(partsOf),
      points: lines.filter((line) => line.startsWith(POINT)).map((line) => partsOf(line.slice(POINT.length))),
    };
  });
}

function partsOf(line: string): readonly AnswerPart[] {
  return line
    .split(CLAIM)
    .map((text, index): AnswerPart =>
      index % 2 === 1 ? { type: 'claim', id: text } : { type: 'words', text },
    )
    .filter((part) => part.type === 'claim' || part.text !== '');
}

/** The head of a paragraph as the server wrote it: ids of claims in brackets. */
export function wordsOf({ head }: AnswerParagraph): string {
  return head.map((part) => (part.type === 'words' ? part.text : `[${part.id}]`)).join('');
}

/** The ids of the claims in a paragraph. */
export function claimsIn({ head, points }: AnswerParagraph): readonly string[] {
  return [head, ...points].flat().flatMap((part) => (part.type === 'claim' ? [part.id] : []));
}
