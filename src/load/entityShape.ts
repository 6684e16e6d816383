import { listOf, textOrTexts, texts, trueOrFalse } from './listShapes.ts';
import { decimalNumber } from './numberShapes.ts';
import { recordOf } from './recordShape.ts';
import type { Shape, ValueOf } from './shape.ts';
import { text } from './textShape.ts';

interface RawAlias {
  readonly text?: string;
  readonly language?: string;
  readonly script?: string;
}

const aliasRecord = recordOf('alias', {
  fields: { text, language: text, script: text },
  required: ['text'],
});

/** A name by itself, or with its language and script. */
const alias: Shape<RawAlias> = (node, name, report) => {
  if (node.type !== 'text') return aliasRecord(node, name, report);
  const written = text(node, name, report);
  return written === undefined ? undefined : { text: written };
};

const coordinates = recordOf('pair of coordinates', {
  fields: { latitude: decimalNumber, longitude: decimalNumber },
  required: ['latitude', 'longitude'],
});

/** An entity as it stands in `entities/<type>.yaml`; its type is the name of the file. */
export const entityShape = recordOf('entity', {
  fields: {
    id: text,
    name: text,
    plural: trueOrFalse,
    aliases: listOf(alias),
    description: text,
    broader: textOrTexts,
    wikidata: text,
    coordinates,
    iso3166: text,
    when: text,
    by: texts,
    of: texts,
    unnamed: trueOrFalse,
    maybe: texts,
  },
  required: ['id', 'name'],
});

export type RawEntity = ValueOf<typeof entityShape>;
