import type { CSSProperties } from 'react';
import { useExplorer } from '../../components/explorerContext.ts';
import type { FoundPassage } from '../../state/matchText.ts';
import { type Passage, predicatesOf } from '../../state/passages.ts';
import type { ReaderSegment } from '../../state/readerParagraphs.ts';

/** A stretch of the text; where claims rest on it, lit in the colour of the innermost passage's predicate and named after it. */
export function ReaderSegmentMark({
  segment: { text, covering, ending },
  lit,
  onOpen,
}: {
  readonly segment: ReaderSegment;
  readonly lit: ReadonlySet<Passage>;
  readonly onOpen: (passage: Passage) => void;
}) {
  const { palette, labelOf } = useExplorer();
  const inner = covering.at(-1)?.passage;
  if (!inner) return text;
  const colour = palette.predicates[predicatesOf(inner)[0]!] ?? palette.otherPredicate;
  const classes = [
    'passage',
    covering.length > 1 ? 'overlapping' : '',
    covering.some(({ passage }) => lit.has(passage)) ? 'lit' : '',
    inner.claims.every(({ polarity }) => polarity === 'DENIED') ? 'denied' : '',
  ];
  return (
    <>
      <mark
        className={classes.filter(Boolean).join(' ')}
        style={{ '--predicate': colour } as CSSProperties}
        onClick={() => onOpen(inner)}
      >
        {text}
      </mark>
      {ending.map(({ passage }: FoundPassage) => {
        const words = wordsOf(passage, labelOf);
        return (
          <button
            key={passage.key}
            type="button"
            className={lit.has(passage) ? 'passage-tag lit' : 'passage-tag'}
            style={{ '--predicate': colourOf(passage, palette) } as CSSProperties}
            aria-label={`Claims on this passage: ${words}`}
            onClick={() => onOpen(passage)}
          >
            {words}
          </button>
        );
      })}
    </>
  );
}

function colourOf(
  passage: Passage,
  palette: { readonly predicates: Readonly<Record<string, string>>; readonly otherPredicate: string },
): string {
  return palette.predicates[predicatesOf(passage)[0]!] ?? palette.otherPredicate;
}

/** The predicates of the claims on a passage; those that are only denied there are said to be. */
function wordsOf(passage: Passage, labelOf: (predicate: string) => string): string {
  return predicatesOf(passage)
    .map((predicate) => {
      const ofPredicate = passage.claims.filter((claim) => claim.predicate === predicate);
      const denied = ofPredicate.every(({ polarity }) => polarity === 'DENIED');
      return `${denied ? 'denies: ' : ''}${labelOf(predicate)}`;
    })
    .join(', ');
}
