import {
  CERTAINTIES,
  ENTITY_TYPES,
  MODALITIES,
  PARTS,
  POLARITIES,
  REVIEWS,
  STANCES,
} from '../claims/types.ts';
import { didYouMean } from '../problems/didYouMean.ts';
import { inWords } from '../problems/inWords.ts';
import { nearMisses } from '../problems/nearMisses.ts';
import { quote } from '../problems/quote.ts';
import type { ClaimFilter } from '../queries/claimFilter.ts';
import { BadInputError } from '../queries/errors.ts';
import { CSV_TABLES, DEFAULT_OPTIONS, EDGES, type ExportFormat, type ExportOptions } from './exportFormat.ts';

/** How the text of a parameter is read: ids and words joined by commas, one id or word, true or false, or as it stands. */
type Reading = 'list' | 'one' | 'flag' | 'text';

/** A parameter of an export, the same on the command line and in an address. */
export interface ExportParameter {
  readonly name: keyof ClaimFilter | keyof ExportOptions;
  readonly reading: Reading;
  /** The words that it may have; absent for ids and free text. */
  readonly words?: readonly string[];
  readonly help: string;
}

/** The filters of `claims`, in the order of the schema. */
export const FILTER_PARAMETERS: readonly ExportParameter[] = [
  { name: 'subjects', reading: 'list', help: 'ids of entities that are subject' },
  { name: 'objects', reading: 'list', help: 'ids of entities that are object' },
  { name: 'entities', reading: 'list', help: 'ids of entities at either end' },
  { name: 'about', reading: 'list', help: 'ids of entities at either end, events or places' },
  { name: 'events', reading: 'list', help: 'ids of events' },
  { name: 'between', reading: 'list', help: 'ids of entities, of which both ends are one' },
  { name: 'subjectTypes', reading: 'list', words: ENTITY_TYPES, help: 'types of the subject' },
  { name: 'objectTypes', reading: 'list', words: ENTITY_TYPES, help: 'types of the object' },
  { name: 'predicates', reading: 'list', help: 'ids of predicates' },
  { name: 'sources', reading: 'list', help: 'slugs of sources' },
  { name: 'accordingTo', reading: 'list', help: 'ids of sources, voices, authors or publishers' },
  { name: 'voices', reading: 'list', help: 'ids of voices' },
  { name: 'ownVoice', reading: 'flag', help: 'true: the source’s own word; false: attributed claims' },
  {
    name: 'elsewhere',
    reading: 'flag',
    help: 'true: another source speaks of the relation, too; false: none does',
  },
  { name: 'polarity', reading: 'one', words: POLARITIES, help: 'affirmed or denied' },
  { name: 'certainty', reading: 'list', words: CERTAINTIES, help: 'certain, probable, possible' },
  { name: 'modality', reading: 'list', words: MODALITIES, help: 'actual, planned, hypothetical, normative' },
  { name: 'stance', reading: 'list', words: STANCES, help: 'endorses, reports, disputes' },
  { name: 'parts', reading: 'list', words: PARTS, help: 'body, note, comment' },
  { name: 'review', reading: 'list', words: REVIEWS, help: 'agreed, adjudicated, single' },
  { name: 'kinds', reading: 'list', help: 'kinds' },
  { name: 'during', reading: 'text', help: 'EDTF; what possibly overlaps' },
  { name: 'certainly', reading: 'flag', help: 'with during: what certainly overlaps' },
  { name: 'where', reading: 'text', help: 'id of a place' },
  { name: 'within', reading: 'text', help: 'id of a place; also what lies in it' },
  { name: 'alongside', reading: 'list', help: 'ids of claims, for what else rests on their passages' },
  { name: 'text', reading: 'text', help: 'words of the gloss' },
];

/** How an export is made. */
export const OPTION_PARAMETERS: readonly ExportParameter[] = [
  { name: 'table', reading: 'one', words: CSV_TABLES, help: 'csv: claims, relations or who-backed' },
  {
    name: 'edges',
    reading: 'one',
    words: EDGES,
    help: 'gexf, graphml, dot: relations, or claims side by side',
  },
  { name: 'comments', reading: 'flag', help: 'let readers’ comments take part in relations' },
  {
    name: 'unsure',
    reading: 'flag',
    help: 'ftm: also what is uncertain or merely reported, though it has no mark for it',
  },
  { name: 'rdf12', reading: 'flag', help: 'trig: triple terms of RDF 1.2 in place of reification' },
  { name: 'base', reading: 'text', help: 'what IRIs begin with (default: urn:hearsay:)' },
];

/** What is asked for: which claims, and how they are written. */
export interface ExportRequest {
  readonly filter: ClaimFilter;
  readonly options: ExportOptions;
}

/**
 * Reads parameters as texts. Throws BadInputError, which names the parameter, for unknown ones, unknown words, and options
 * that mean nothing to the format.
 */
export function readExportRequest(
  format: ExportFormat,
  given: Readonly<Record<string, string>>,
): ExportRequest {
  const filter: Record<string, unknown> = {};
  const options: Record<string, unknown> = { ...DEFAULT_OPTIONS };
  for (const [name, text] of Object.entries(given)) {
    const inFilter = FILTER_PARAMETERS.find((parameter) => parameter.name === name);
    const parameter = inFilter ?? OPTION_PARAMETERS.find((each) => each.name === name);
    if (!parameter) throw unknownParameter(name);
    if (!inFilter && !format.options.includes(name as keyof ExportOptions)) throw meaningless(name, format);
    (inFilter ? filter : options)[name] = read(parameter, text);
  }
  checkBase(String(options['base']));
  return { filter, options: options as unknown as ExportOptions };
}

function read({ name, reading, words }: ExportParameter, text: string): unknown {
  if (reading === 'text') return text;
  if (reading === 'flag') {
    if (text === 'true' || text === 'false') return text === 'true';
    throw new BadInputError(name, `Parameter "${name}" must be "true" or "false", but is ${quote(text)}.`);
  }
  const items = text === '' ? [] : text.split(',').map((item) => item.trim());
  const read = words === undefined ? items : items.map((item) => knownWord(name, words, item));
  if (reading === 'list') return read;
  if (read.length === 1) return read[0];
  throw new BadInputError(name, `Parameter "${name}" must be one of ${inWords(words ?? [])}.`);
}

/** Words may be written as in data or as in the schema: `affirmed` or `AFFIRMED`. */
function knownWord(name: string, words: readonly string[], item: string): string {
  const word = item.toLowerCase();
  if (words.includes(word)) return word;
  const near = nearMisses(word, words);
  const hint = near.length > 0 ? didYouMean(near) : `; it is one of ${inWords(words)}.`;
  throw new BadInputError(name, `Parameter "${name}" cannot be ${quote(item)}${hint}`);
}

function unknownParameter(name: string): BadInputError {
  const known = [...FILTER_PARAMETERS, ...OPTION_PARAMETERS].map((parameter) => parameter.name);
  return new BadInputError(
    name,
    `There is no parameter ${quote(name)}${didYouMean(nearMisses(name, known))}`,
  );
}

function meaningless(name: string, { id, options }: ExportFormat): BadInputError {
  const has = options.length === 0 ? 'it has none' : `it has ${inWords(options, 'and')}`;
  return new BadInputError(name, `The format ${id} has no option "${name}"; ${has}.`);
}

/** An absolute IRI up to a separator, so that ids can follow it. */
function checkBase(base: string): void {
  if (/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]*[:/#]$|^[a-z][a-z\d+.-]*:$/u.test(base)) return;
  const message = `Parameter "base" must be an absolute IRI that ends with "/", "#" or ":", such as https://example.org/, but is ${quote(base)}.`;
  throw new BadInputError('base', message);
}
