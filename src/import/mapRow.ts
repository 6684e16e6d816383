import type { RawClaim } from '../load/claimShape.ts';
import type { RawSource } from '../load/sourceShape.ts';
import { inWords } from '../problems/inWords.ts';
import { quote } from '../problems/quote.ts';
import { type ClaimWorld, refuseBadClaim } from './claimRefusal.ts';
import type { CellOf } from './columns.ts';
import { readDate } from './dates.ts';
import type { Draft } from './draft.ts';
import {
  type Cells,
  evaluate,
  evaluateDate,
  evaluateOne,
  filledTemplate,
  holds,
  RowRefusal,
  RowSkip,
} from './evaluate.ts';
import { foldSpaces } from './foldSpaces.ts';
import type { MappedClaim, Mapping } from './mapping/mappingShape.ts';
import type { RawValue } from './mapping/valueShape.ts';
import type { Names } from './names.ts';
import { refuseUnreadable } from './refuseUnreadable.ts';
import type { Row } from './row.ts';
import { slugOf } from './slug.ts';

/** What rows are mapped with. */
export interface MapRowParts {
  readonly mapping: Mapping;
  readonly cellOf: CellOf;
  readonly names: Names;
  readonly world: ClaimWorld;
  /** How many rows there were so far, this one included. */
  readonly number: () => number;
}

/** The claims that a row makes by the mapping. Throws RowSkip and RowRefusal. */
export function mapRow(row: Row, parts: MapRowParts): readonly Draft[] {
  const { mapping, cellOf } = parts;
  const cells: Cells = { row, cellOf };
  for (const rule of mapping.skip ?? []) {
    if (holds(rule, cells))
      throw new RowSkip(rule.reason ?? `${inWords((rule.column ?? []).map(quote))} is not wanted`);
  }
  if (row.headAgain) throw secondHead(row);
  const source = sourceOf(mapping, cells);
  const wanted = (mapping.claims ?? []).filter((claim) =>
    (claim.if ?? []).every((each) => holds(each, cells)),
  );
  const records = wanted.flatMap((claim) => recordsOf(claim, cells, parts));
  if (records.length === 0) throw new RowSkip('no claim of the mapping is made of it');
  return records.map((record, index) => {
    const named = {
      id: idOf(record.id, { number: parts.number(), index, of: records.length }),
      ...withoutId(record),
    };
    refuseBadClaim(named, parts.world);
    return { line: row.place.line, ...source, record: named };
  });
}

/** The refusal of a head among the rows, with the rule that would have skipped it. */
function secondHead({ cells }: Row): RowRefusal {
  const name = quote([...cells.keys()][0]!);
  const rule = `{ column: ${name}, is: [${name}], reason: the head again }`;
  return new RowRefusal('head-again', `This row is the head again; skip it with the rule ${rule}.`);
}

function withoutId({ id: _, ...rest }: RawClaim): RawClaim {
  return rest;
}

/** Rows without an id of their own are called after their number. */
function idOf(
  id: string | undefined,
  { number, index, of }: { number: number; index: number; of: number },
): string {
  const base = id === undefined ? `row-${number}` : slugOf(id);
  return of === 1 ? base : `${base}-${index + 1}`;
}

/** The claims that one entry of the mapping makes of a row: one per subject, object and direction. */
function recordsOf(claim: MappedClaim, cells: Cells, parts: MapRowParts): readonly RawClaim[] {
  const { names } = parts;
  const predicate = evaluateOne(claim.predicate, cells);
  if (predicate === undefined) throw new RowRefusal('missing-value', 'The predicate is empty.');
  const named = (value: RawValue | undefined): string[] => idsOf(value, cells, names);
  const [subjects, objects] = bothEnds(claim, named);
  const several = (values: readonly RawValue[] | undefined): string[] => (values ?? []).flatMap(named);
  const id = claim.id === undefined ? undefined : filledTemplate(claim.id, cells);
  const shared = {
    ...(id === undefined || id === '' ? {} : { id }),
    ...fixed(claim, cells),
    ...list('voice', several(claim.voice)),
    ...list('kinds', kindsOf(claim, cells)),
    ...list('through', several(claim.through)),
    ...list('by', several(claim.by)),
    ...list('basis', several(claim.basis)),
    ...list('keywords', keywordsOf(claim, cells)),
    ...given('event', named(claim.event)[0]),
    ...given('where', named(claim.where)[0]),
    ...given('when', evaluateDate(claim.when, cells)),
    gloss: filledTemplate(claim.gloss ?? '', cells),
  };
  if (shared.gloss === '') throw new RowRefusal('missing-value', 'The gloss is empty.');
  return subjects.flatMap((subject) =>
    objects.flatMap((object) =>
      directions({ subject, object }, predicate, { cells, parts }).map((ends) => ({
        ...ends,
        predicate,
        ...shared,
      })),
    ),
  );
}

/** Both ends are looked up before either is refused, so that all unknown names are known. */
function bothEnds(
  { subject, object }: MappedClaim,
  named: (value: RawValue | undefined) => string[],
): readonly [string[], string[]] {
  let refusal: RowRefusal | undefined;
  const idsAt = (end: string, value: RawValue | undefined): string[] => {
    try {
      const ids = named(value);
      if (ids.length === 0) throw new RowRefusal('missing-value', `The ${end} is empty.`);
      return ids;
    } catch (error) {
      if (!(error instanceof RowRefusal)) throw error;
      refusal ??= error;
      return [];
    }
  };
  const ends = [idsAt('subject', subject), idsAt('object', object)] as const;
  if (refusal) throw refusal;
  return ends;
}

interface Ends {
  readonly subject: string;
  readonly object: string;
}

/** An edge without direction says nothing of who does what to whom, unless the mapping or the predicate settles it. */
function directions(
  ends: Ends,
  predicate: string,
  { cells, parts }: { cells: Cells; parts: MapRowParts },
): readonly Ends[] {
  const { direction = 'directed' } = cells.row;
  const symmetric = parts.world.vocabulary.predicates.find(({ id }) => id === predicate)?.symmetric ?? false;
  if (direction === 'directed' || symmetric) return [ends];
  const both = [ends, { subject: ends.object, object: ends.subject }];
  if (direction === 'mutual' || parts.mapping.undirected === 'both') return both;
  if (parts.mapping.undirected === 'as-written') return [ends];
  throw new RowRefusal(
    'no-direction',
    `This edge has no direction, but "${predicate}" needs one; say in the mapping what "undirected" edges mean: both or as-written.`,
  );
}

function fixed(claim: MappedClaim, cells: Cells): RawClaim {
  const fields = ['polarity', 'certainty', 'modality', 'stance', 'detail', 'change', 'note'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = evaluateOne(claim[field], cells);
      return value === undefined ? [] : [[field, foldSpaces(value)]];
    }),
  );
}

/** Keywords as they are written in a dataset: in lower case. */
function keywordsOf({ keywords = [] }: MappedClaim, cells: Cells): readonly string[] {
  return keywords.flatMap((value) => evaluate(value, cells)).map((text) => foldSpaces(text).toLowerCase());
}

/** Kinds, each once; `unknown` stands alone or not at all. */
function kindsOf({ kinds = [] }: MappedClaim, cells: Cells): readonly string[] {
  const all = [...new Set(kinds.flatMap((value) => evaluate(value, cells)))];
  return all.length > 1 ? all.filter((kind) => kind !== 'unknown') : all;
}

function idsOf(value: RawValue | undefined, cells: Cells, names: Names): string[] {
  if (value === undefined) return [];
  const type = evaluateOne(value.type, cells);
  const wikidata = evaluateOne(value.wikidata, cells);
  const { line } = cells.row.place;
  return evaluate(value, cells).map((text) => {
    const name = foldSpaces(text);
    return names.idOf({ name, line, type, wikidata, unnamed: value.unnamed });
  });
}

/** The source that a row belongs to: the same for all, or by its cells. Throws RowRefusal for texts that were not read right. */
function sourceOf({ source = {} }: Mapping, cells: Cells): Pick<Draft, 'source' | 'sourceRecord'> {
  const { slug = '', dateFormat, ...fields } = source;
  const readable = (template: string): string => {
    const text = filledTemplate(template, cells);
    refuseUnreadable(text);
    return text;
  };
  const filled = Object.entries(fields).map(([name, value]): [string, unknown] => {
    if (typeof value !== 'string') return [name, value];
    const text = readable(value);
    return [name, name === 'date' && text !== '' ? dateOf(text, dateFormat) : text];
  });
  const record = Object.fromEntries(filled.filter(([, value]) => value !== ''));
  return { source: slugOf(readable(slug)), sourceRecord: record as RawSource };
}

function dateOf(text: string, formats: readonly string[] = ['edtf']): string {
  const read = readDate(text, formats);
  if ('date' in read) return read.date;
  throw new RowRefusal('malformed-date', `The date of the source: ${read.problem}`);
}

function list(
  name: 'voice' | 'kinds' | 'through' | 'by' | 'basis' | 'keywords',
  items: readonly string[],
): RawClaim {
  return items.length === 0 ? {} : { [name]: [...new Set(items)] };
}

function given(name: 'event' | 'where' | 'when', value: string | undefined): RawClaim {
  return value === undefined ? {} : { [name]: value };
}
