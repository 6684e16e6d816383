import { texts } from './listShapes.ts';
import { wholeNumber } from './numberShapes.ts';
import { recordOf } from './recordShape.ts';
import type { ValueOf } from './shape.ts';
import { text } from './textShape.ts';

const codedText = recordOf('coded text', {
  fields: { sha256: text, letters: wholeNumber },
  required: ['sha256', 'letters'],
});

const expectation = recordOf('expectation', {
  fields: { lowest: wholeNumber, highest: wholeNumber },
  required: ['lowest', 'highest'],
});

/** A source as it stands in `source.yaml`; its slug is the name of the folder, `id` may repeat it. */
export const sourceShape = recordOf('source', {
  fields: {
    id: text,
    title: text,
    authors: texts,
    publisher: text,
    date: text,
    url: text,
    archive: text,
    language: text,
    genre: text,
    affiliation: text,
    coded: texts,
    text: codedText,
    expect: expectation,
  },
  required: ['title', 'date', 'language', 'genre', 'coded'],
});

export type RawSource = ValueOf<typeof sourceShape>;
