import type { Quad, Quad_Object, NamedNode } from '@rdfjs/types';
import { DataFactory } from 'n3';
import type { Claim, Entity, Source } from '../claims/types.ts';
import { cautionOfClaim } from './caution.ts';
import { type DatasetIris, NAMESPACES } from './rdfTerms.ts';

const { namedNode, literal, quad } = DataFactory;
const { rdf, rdfs, xsd, np, prov, dct, edtf } = NAMESPACES;

/** What a claim is turned into RDF with. */
export interface NanopublicationParts {
  readonly iris: DatasetIris;
  /** Triple terms of RDF 1.2 in place of reification. */
  readonly rdf12: boolean;
  readonly hash: string;
  readonly entityOf: (id: string) => Entity;
  readonly sourceOf: (id: string) => Source;
}

/** Adds a triple to one of the four graphs. */
type Add = (subject: NamedNode, predicate: string, object: Quad_Object) => void;

/**
 * A claim as a nanopublication of four graphs: head, assertion, provenance (PROV-O, with the chain of voices) and
 * publication info. The relation itself stands in the assertion only where the source says so flatly in its own word;
 * all other claims are spoken of (reified, or as a triple term), never made.
 */
export function nanopublication(claim: Claim, parts: NanopublicationParts): readonly Quad[] {
  const publication = namedNode(parts.iris.claim(claim.id));
  const part = (name: string): NamedNode => namedNode(`${publication.value}#${name}`);
  const quads: Quad[] = [];
  const into =
    (graph: string): Add =>
    (subject, predicate, object) =>
      quads.push(quad(subject, namedNode(predicate), object, part(graph)));
  head(into('head'), publication, part);
  assertion(into('assertion'), { claim, node: part('claim') }, parts);
  provenance(into('provenance'), { claim, part }, parts);
  publicationInfo(into('pubinfo'), { claim, publication, node: part('claim') }, parts);
  return quads;
}

function head(add: Add, publication: NamedNode, part: (name: string) => NamedNode): void {
  add(publication, `${rdf}type`, namedNode(`${np}Nanopublication`));
  add(publication, `${np}hasAssertion`, part('assertion'));
  add(publication, `${np}hasProvenance`, part('provenance'));
  add(publication, `${np}hasPublicationInfo`, part('pubinfo'));
}

function assertion(
  add: Add,
  { claim, node }: { claim: Claim; node: NamedNode },
  { iris, rdf12 }: NanopublicationParts,
): void {
  const { entity, term } = iris;
  const [subject, predicate, object] = [entity(claim.subject), term(claim.predicate), entity(claim.object)];
  add(node, `${rdf}type`, term('Claim'));
  if (cautionOfClaim(claim) === '') add(subject, predicate.value, object);
  if (rdf12) add(node, `${rdf}reifies`, quad(subject, predicate, object) as unknown as Quad_Object);
  else {
    add(node, `${rdf}type`, namedNode(`${rdf}Statement`));
    add(node, `${rdf}subject`, subject);
    add(node, `${rdf}predicate`, predicate);
    add(node, `${rdf}object`, object);
  }
  const say = (word: string, value: Quad_Object): void => add(node, term(word).value, value);
  for (const word of ['polarity', 'certainty', 'modality', 'detail', 'change'] as const) {
    if (claim[word] !== undefined) say(word, literal(claim[word]));
  }
  for (const kind of claim.kinds) say('kind', literal(kind));
  for (const word of ['through', 'by'] as const) for (const id of claim[word]) say(word, entity(id));
  for (const word of ['event', 'where'] as const)
    if (claim[word] !== undefined) say(word, entity(claim[word]));
  if (claim.when !== undefined) say('when', literal(claim.when, namedNode(`${edtf}EDTF`)));
  for (const id of claim.against) say('against', namedNode(iris.claim(id)));
  say('gloss', literal(claim.gloss));
}

function provenance(
  add: Add,
  { claim, part }: { claim: Claim; part: (name: string) => NamedNode },
  { iris, sourceOf }: NanopublicationParts,
): void {
  const { entity, term } = iris;
  const source = sourceOf(claim.source);
  const [said, document] = [part('assertion'), entity(source.id)];
  add(said, `${prov}hadPrimarySource`, document);
  add(said, term('stance').value, literal(claim.stance));
  add(said, term('part').value, literal(claim.part));
  for (const id of claim.basis) add(said, `${prov}wasDerivedFrom`, entity(id));
  claim.voice.forEach((voice, index) => {
    const word = part(`word-${index + 1}`);
    add(word, `${prov}wasAttributedTo`, entity(voice));
    add(word, term('order').value, whole(index + 1));
    if (index > 0) add(word, `${prov}wasQuotedFrom`, part(`word-${index}`));
  });
  if (claim.voice.length > 0) add(said, `${prov}wasQuotedFrom`, part(`word-${claim.voice.length}`));
  else for (const author of source.authors) add(said, `${prov}wasAttributedTo`, entity(author));
  claim.evidence.forEach(({ at, letters, check, hash }, index) => {
    const passage = part(`passage-${index + 1}`);
    add(said, term('evidence').value, passage);
    for (const [word, number] of Object.entries({ order: index + 1, at, letters, check })) {
      add(passage, term(word).value, whole(number));
    }
    add(passage, term('hash').value, literal(hash));
  });
  add(document, `${dct}title`, literal(source.title));
  add(document, `${dct}date`, literal(source.date, namedNode(`${edtf}EDTF`)));
  if (source.url !== undefined) add(document, `${dct}identifier`, literal(source.url));
}

function publicationInfo(
  add: Add,
  { claim, publication, node }: { claim: Claim; publication: NamedNode; node: NamedNode },
  { iris, entityOf, hash }: NanopublicationParts,
): void {
  add(publication, `${dct}identifier`, literal(claim.id));
  add(publication, `${prov}wasDerivedFrom`, iris.build(hash));
  add(publication, iris.term('review').value, literal(claim.review));
  for (const word of claim.keywords) add(node, iris.term('keyword').value, literal(word));
  if (claim.note !== undefined) add(node, iris.term('note').value, literal(claim.note));
  for (const id of new Set([claim.subject, claim.object, ...claim.voice])) {
    add(iris.entity(id), `${rdfs}label`, literal(entityOf(id).name));
  }
}

function whole(number: number): Quad_Object {
  return literal(String(number), namedNode(`${xsd}integer`));
}
