import type { Source } from '../claims/types.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import type { ClaimAnswer } from './claimAnswer.ts';
import { entitiesById, entityById } from './lookUp.ts';
import type { RelationAnswer } from './relationAnswer.ts';

/** How many characters of the build hash a citation carries: enough to tell builds apart. */
const HASH_DIGITS = 12;

/** A relation in a sentence to quote: every source with what it says, claim ids and build hash. Empty where nobody speaks. */
export function citeRelation(graph: KnowledgeGraph, relation: RelationAnswer): string {
  const clauses = relation.verdicts.map(
    ({ source, claims }) => `${describe(graph, source)} ${claims.map(says).join(', and ')}`,
  );
  return clauses.length === 0 ? '' : `${clauses.join('; ')}. ${provenance(graph)}`;
}

/** One claim in a sentence to quote, with its id and the build hash. */
export function citeClaim(graph: KnowledgeGraph, claim: ClaimAnswer): string {
  return `${describe(graph, claim.source)} ${says(claim)}. ${provenance(graph)}`;
}

/** The words for what a source does with a claim; glosses are the coder's, so they stand without quotation marks. */
function says(claim: ClaimAnswer): string {
  const gloss = claim.gloss.replace(/[.\s]+$/u, '');
  const statement = `${gloss} [${claim.id}]`;
  const part = claim.part === 'comment' ? ' (in a reader’s comment)' : '';
  if (claim.voice.length === 0) {
    const verb = claim.polarity === 'denied' ? 'denies in its own voice' : 'says in its own voice';
    return `${verb}${part}: ${statement}`;
  }
  const chain = [...claim.voice].reverse().map(({ name }) => name);
  return `${STANCE_WORDS[claim.stance]} ${chain.join(' quoting ')}${part}: ${statement}`;
}

const STANCE_WORDS = {
  endorses: 'endorses the word of',
  reports: 'passes on the word of',
  disputes: 'disputes the word of',
} as const;

function describe(graph: KnowledgeGraph, source: Source): string {
  const authors = entitiesById(graph, source.authors).map(({ name }) => name);
  const publisher = source.publisher === undefined ? [] : [entityById(graph, source.publisher).name];
  return `“${source.title}” (${[...authors, ...publisher, source.date].join(', ')})`;
}

function provenance({ hash }: KnowledgeGraph): string {
  return `Claims as coded in Hearsay, build ${hash.slice(0, HASH_DIGITS)}; glosses are the coders’ paraphrases.`;
}
