import { listOf, texts, trueOrFalse } from './listShapes.ts';
import { recordOf } from './recordShape.ts';
import type { ValueOf } from './shape.ts';
import { text } from './textShape.ts';

const word = recordOf('word', { fields: { id: text, definition: text }, required: ['id', 'definition'] });
const words = listOf(word);

const phrases = recordOf('set of phrases', {
  fields: { verbs: texts, inverse: texts, negated: texts, subject: texts, object: texts, relation: texts },
  required: [],
});

const kind = recordOf('kind', {
  fields: { id: text, definition: text, phrases },
  required: ['id', 'definition'],
});

const predicate = recordOf('predicate', {
  fields: {
    id: text,
    label: text,
    plural: text,
    definition: text,
    symmetric: trueOrFalse,
    subjects: texts,
    objects: texts,
    kinds: listOf(kind),
    phrases,
  },
  required: ['id', 'label', 'definition', 'subjects', 'objects'],
});

/** `vocabulary.yaml`: predicates and genres, and the closed lists of the code with their definitions. */
export const vocabularyShape = recordOf('vocabulary', {
  fields: {
    types: words,
    predicates: listOf(predicate),
    genres: words,
    polarity: words,
    certainty: words,
    modality: words,
    stance: words,
    part: words,
    change: words,
  },
  required: [
    'types',
    'predicates',
    'genres',
    'polarity',
    'certainty',
    'modality',
    'stance',
    'part',
    'change',
  ],
});

export type RawVocabulary = ValueOf<typeof vocabularyShape>;
export type RawPredicate = ValueOf<typeof predicate>;
