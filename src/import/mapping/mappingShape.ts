import { listOf, texts, textOrTexts, trueOrFalse } from '../../load/listShapes.ts';
import { entityShape, type RawEntity } from '../../load/entityShape.ts';
import { wholeNumber } from '../../load/numberShapes.ts';
import { recordOf } from '../../load/recordShape.ts';
import type { Shape, ValueOf } from '../../load/shape.ts';
import { text } from '../../load/textShape.ts';
import { dictionaryOf } from './dictionaryShape.ts';
import { anyTextShape, anyTextsShape, valueShape, valuesShape } from './valueShape.ts';

const condition = recordOf('condition', {
  fields: {
    column: textOrTexts,
    is: anyTextsShape,
    not: anyTextsShape,
    sameAs: text,
    matches: text,
    empty: trueOrFalse,
    reason: text,
  },
  required: ['column'],
});

const csv = recordOf('table', {
  fields: {
    delimiter: anyTextShape,
    escape: text,
    encoding: text,
    columns: texts,
    optional: texts,
    skipLines: wholeNumber,
    head: text,
    empty: texts,
  },
  required: [],
});

const source = recordOf('source', {
  fields: {
    slug: text,
    title: text,
    authors: texts,
    publisher: text,
    date: text,
    dateFormat: textOrTexts,
    url: text,
    archive: text,
    language: text,
    genre: text,
    affiliation: text,
    coded: texts,
  },
  required: ['slug'],
});

const claim = recordOf('claim', {
  fields: {
    if: listOf(condition),
    id: text,
    subject: valueShape,
    predicate: valueShape,
    object: valueShape,
    polarity: valueShape,
    certainty: valueShape,
    modality: valueShape,
    voice: valuesShape,
    stance: valueShape,
    kinds: valuesShape,
    through: valuesShape,
    by: valuesShape,
    event: valueShape,
    detail: valueShape,
    change: valueShape,
    basis: valuesShape,
    when: valueShape,
    where: valueShape,
    gloss: text,
    keywords: valuesShape,
    note: valueShape,
  },
  required: ['subject', 'predicate', 'object', 'gloss'],
});

/** Entities that a mapping brings along, with the type that their file would give them. */
const newEntity: Shape<{ readonly type: string; readonly record: RawEntity }> = (node, name, report) => {
  if (node.type !== 'map') {
    entityShape(node, name, report);
    return undefined;
  }
  const fields = new Map(node.fields);
  const typeField = fields.get('type');
  fields.delete('type');
  const type = typeField && text(typeField.value, 'type', report);
  if (!typeField) report(node, { rule: 'missing-field', message: 'This entity lacks the field "type".' });
  const record = entityShape({ ...node, fields }, name, report);
  return type === undefined || record === undefined ? undefined : { type, record };
};

/** A mapping file: how the rows of a file become claims. See `docs/formats/import.md`. */
export const mappingShape = recordOf('mapping', {
  fields: {
    format: text,
    table: csv,
    source,
    entities: listOf(newEntity),
    names: dictionaryOf(text),
    skip: listOf(condition),
    undirected: text,
    unite: trueOrFalse,
    claims: listOf(claim),
  },
  required: ['source', 'claims'],
});

export type Mapping = ValueOf<typeof mappingShape>;
export type MappedClaim = NonNullable<Mapping['claims']>[number];
export type Condition = NonNullable<Mapping['skip']>[number];
