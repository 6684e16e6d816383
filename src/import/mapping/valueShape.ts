import { listOf, textOrTexts, texts, trueOrFalse } from '../../load/listShapes.ts';
import { recordOf } from '../../load/recordShape.ts';
import type { Shape, ValueOf } from '../../load/shape.ts';
import { text } from '../../load/textShape.ts';
import { dictionaryOf } from './dictionaryShape.ts';

/** A text that may be empty: a cell may be. */
export const anyTextShape: Shape<string> = (node, name, report) =>
  node.type === 'text' ? node.text : text(node, name, report);

/** Texts that may be empty, or the only one of them by itself. */
export const anyTextsShape: Shape<readonly string[]> = (node, name, report) => {
  if (node.type === 'list') return listOf(anyTextShape)(node, name, report);
  const only = anyTextShape(node, name, report);
  return only === undefined ? undefined : [only];
};

const replacement = recordOf('replacement', {
  fields: { pattern: text, with: anyTextShape },
  required: ['pattern', 'with'],
});

const valueRecord = recordOf('value', {
  fields: {
    /** The column, or the first of several that is not empty. */
    column: textOrTexts,
    /** Text with columns in braces. */
    template: text,
    /** A fixed text. */
    value: anyTextShape,
    /** What parts the items of a list; of several, the first that the cell has. */
    split: anyTextsShape,
    /** Regular expressions and what stands in their place, in order. */
    replace: listOf(replacement),
    /** What cells mean. */
    map: dictionaryOf(anyTextShape),
    /** What becomes of a cell that `map` does not have: problem (default), keep, none or skip. */
    otherwise: text,
    /** Columns that are switches, and what each stands for. */
    flags: dictionaryOf(text),
    /** The cells that switch on. Default: 1, yes, true, x. */
    yes: texts,
    /** What a missing cell means. */
    default: text,
    /** Of an entity that has to be created: its type. */
    type: (node, name, report): RawValue | undefined => valueShape(node, name, report),
    /** Of an entity that has to be created: true where nobody says who it is. */
    unnamed: trueOrFalse,
    /** Where the entity's Wikidata id stands: it is looked for before its name. */
    wikidata: (node, name, report): RawValue | undefined => valueShape(node, name, report),
    /** Dates: one or more formats, such as YYYY-MM-DD, D MMMM YYYY or edtf. */
    format: textOrTexts,
    /** Dates: the hundred years that years of two digits are of, such as 1950-2049. */
    twoDigitYears: text,
    /** Dates: to what the cell is exact: day, month or year; by another value. */
    precision: (node, name, report): RawValue | undefined => valueShape(node, name, report),
    /** Dates: true where the cell is only about right. */
    approximate: trueOrFalse,
    /** Dates: the two ends of an interval. */
    from: (node, name, report): RawValue | undefined => valueShape(node, name, report),
    to: (node, name, report): RawValue | undefined => valueShape(node, name, report),
    /** Dates: what an empty end means: open (it goes on) or unknown (default). */
    emptyEnd: text,
  },
  required: [],
});

/** Where a value comes from, as a mapping writes it. */
export interface RawValue {
  readonly column?: readonly string[];
  readonly template?: string;
  readonly value?: string;
  readonly split?: readonly string[];
  readonly replace?: readonly { readonly pattern?: string; readonly with?: string }[];
  readonly map?: ReadonlyMap<string, string>;
  readonly otherwise?: string;
  readonly flags?: ReadonlyMap<string, string>;
  readonly yes?: readonly string[];
  readonly default?: string;
  readonly type?: RawValue;
  readonly unnamed?: boolean;
  readonly wikidata?: RawValue;
  readonly format?: readonly string[];
  readonly twoDigitYears?: string;
  readonly precision?: RawValue;
  readonly approximate?: boolean;
  readonly from?: RawValue;
  readonly to?: RawValue;
  readonly emptyEnd?: string;
}

/** A text is a fixed value, in which columns may stand in braces; a list is several; all else is a record. */
export const valueShape: Shape<RawValue> = (node, name, report) => {
  if (node.type === 'text') {
    const template = text(node, name, report);
    return template === undefined ? undefined : { template };
  }
  return valueRecord(node, name, report) as RawValue | undefined;
};

/** One value or a list of them. */
export const valuesShape: Shape<readonly RawValue[]> = (node, name, report) => {
  if (node.type === 'list') return listOf(valueShape)(node, name, report);
  const only = valueShape(node, name, report);
  return only === undefined ? undefined : [only];
};

export type ValueRecord = ValueOf<typeof valueRecord>;
