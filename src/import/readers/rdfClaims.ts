import { type Duplex, Readable } from 'node:stream';
import type { Quad } from '@rdfjs/types';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { StreamParser } from 'n3';
import { NAMESPACES } from '../../export/rdfTerms.ts';
import type { RawClaim } from '../../load/claimShape.ts';
import type { RowProblem } from '../row.ts';
import { readClaim, type ReadClaimOrProblem } from './claimRows.ts';

const { rdf, np, prov, dct } = NAMESPACES;

/** The values of each subject by predicate, as far as the file is read. */
type Statements = Map<string, Map<string, Quad['object'][]>>;

/** The claims of nanopublications as Hearsay writes them, in JSON-LD or TriG; whatever else a file holds is passed over. */
export async function* rdfClaims(
  text: AsyncIterable<string>,
  format: 'jsonld' | 'trig',
): AsyncGenerator<ReadClaimOrProblem> {
  const parser =
    format === 'jsonld'
      ? new JsonLdParser({ documentLoader: NOTHING_LOADED })
      : new StreamParser({ format: 'application/trig' });
  const stream = parser as unknown as Duplex;
  const quads = Readable.from(text)
    .on('error', (error) => stream.destroy(error))
    .pipe(stream);
  const statements: Statements = new Map();
  const publications: string[] = [];
  try {
    for await (const quad of quads as unknown as AsyncIterable<Quad>) {
      const { subject, predicate, object } = quad;
      const known = statements.get(subject.value) ?? new Map<string, Quad['object'][]>();
      statements.set(subject.value, known);
      const values = known.get(predicate.value) ?? [];
      known.set(predicate.value, values);
      if (!values.some((value) => value.equals(object))) values.push(object);
      if (predicate.value === `${np}hasAssertion`) publications.push(subject.value);
    }
  } catch (error) {
    yield broken(error as Error, format);
    return;
  }
  for (const publication of publications) yield claimOf(publication, statements);
}

/** Contexts are not fetched: a file says itself what its words mean. */
const NOTHING_LOADED = {
  load: async (url: string): Promise<never> => {
    throw new Error(`the context "${url}" is not in the file, and nothing is fetched`);
  },
};

function broken(error: Error, format: string): RowProblem {
  const [, line = '1'] = /line (\d+)/u.exec(error.message) ?? [];
  const reason = error.message.replace(/\.$/u, '');
  const message = `This is not ${format === 'jsonld' ? 'JSON-LD' : 'TriG'} that can be read: ${reason}.`;
  return {
    place: { line: Number(line), column: 1 },
    complaint: { rule: 'rdf-syntax', message },
    fatal: true,
  };
}

/** Reads one nanopublication back. What IRIs begin with follows from its own identifier. */
function claimOf(publication: string, statements: Statements): ReadClaimOrProblem {
  const place = { line: 1, column: 1 };
  const of = (subject: string, predicate: string): readonly Quad['object'][] =>
    statements.get(subject)?.get(predicate) ?? [];
  const id = of(publication, `${dct}identifier`)[0]?.value ?? '';
  const [, base, slug, local] = /^(.*)claim\/([^/]+)\/([^/#]+)$/u.exec(publication) ?? [];
  if (base === undefined || `${slug}/${local}` !== id) {
    const message = `The nanopublication "${publication}" is none of Hearsay's: its IRI does not end in its identifier.`;
    return { place, complaint: { rule: 'no-claim', message } };
  }
  const [node, assertion] = [`${publication}#claim`, `${publication}#assertion`];
  const term = (word: string): string => `${base}term/${word}`;
  const idIn = (value: string, of: string): string => value.slice(`${base}${of}/`.length);
  const text = (subject: string, word: string): string | undefined => of(subject, term(word))[0]?.value;
  const texts = (subject: string, word: string): string[] =>
    of(subject, term(word)).map(({ value }) => value);
  const entities = (word: string): string[] => texts(node, word).map((value) => idIn(value, 'entity'));
  const triple = tripleOf(node, of);
  const record: Record<string, unknown> = {
    source: slug,
    id: local,
    subject: idIn(triple.subject, 'entity'),
    predicate: idIn(triple.predicate, 'term'),
    object: idIn(triple.object, 'entity'),
    polarity: text(node, 'polarity'),
    certainty: text(node, 'certainty'),
    modality: text(node, 'modality'),
    stance: text(assertion, 'stance'),
    part: text(assertion, 'part'),
    kinds: texts(node, 'kind'),
    through: entities('through'),
    by: entities('by'),
    event: entities('event')[0],
    where: entities('where')[0],
    detail: text(node, 'detail'),
    change: text(node, 'change'),
    when: text(node, 'when'),
    gloss: text(node, 'gloss'),
    keywords: texts(node, 'keyword'),
    note: text(node, 'note'),
    against: texts(node, 'against').map((value) => idIn(value, 'claim').slice(slug!.length + 1)),
    basis: of(assertion, `${prov}wasDerivedFrom`).map(({ value }) => idIn(value, 'entity')),
    voice: ordered(`${publication}#word`, statements).map((word) =>
      idIn(of(word, `${prov}wasAttributedTo`)[0]?.value ?? '', 'entity'),
    ),
    evidence: ordered(`${publication}#passage`, statements).map((passage) => ({
      at: Number(text(passage, 'at')),
      letters: Number(text(passage, 'letters')),
      check: Number(text(passage, 'check')),
      hash: text(passage, 'hash'),
    })),
  };
  const given = Object.entries(record).filter(([, value]) => value !== undefined && !isEmpty(value));
  return readClaim(Object.fromEntries(given) as RawClaim, place, undefined);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** `<start>-1`, `<start>-2` … as far as the file has them. */
function ordered(start: string, statements: Statements): string[] {
  const names: string[] = [];
  for (let number = 1; statements.has(`${start}-${number}`); number += 1) names.push(`${start}-${number}`);
  return names;
}

/** The relation that a claim speaks of: reified, or as a triple term. */
function tripleOf(
  node: string,
  of: (subject: string, predicate: string) => readonly Quad['object'][],
): { subject: string; predicate: string; object: string } {
  const [term] = of(node, `${rdf}reifies`);
  if (term?.termType === 'Quad') {
    const { subject, predicate, object } = term as unknown as Quad;
    return { subject: subject.value, predicate: predicate.value, object: object.value };
  }
  const part = (name: string): string => of(node, `${rdf}${name}`)[0]?.value ?? '';
  return { subject: part('subject'), predicate: part('predicate'), object: part('object') };
}
