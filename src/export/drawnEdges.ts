import type { Claim, Entity } from '../claims/types.ts';
import { type Caution, cautionOfClaim } from './caution.ts';
import type { Exporting } from './exportFormat.ts';
import { edgeColour } from './palette.ts';
import type { ExportedRelation } from './relations.ts';

/** The attributes of nodes in graph files, and their types. */
export const NODE_ATTRIBUTES = { type: 'string', description: 'string', wikidata: 'string' } as const;

/** The attributes of edges that are relations. */
export const RELATION_ATTRIBUTES = {
  predicate: 'string',
  symmetric: 'boolean',
  status: 'string',
  caution: 'string',
  sources: 'integer',
  claims: 'integer',
  denied: 'integer',
  origins: 'integer',
  kinds: 'string',
  summary: 'string',
} as const;

/** The attributes of edges that are claims. */
export const CLAIM_ATTRIBUTES = {
  predicate: 'string',
  symmetric: 'boolean',
  caution: 'string',
  document: 'string',
  polarity: 'string',
  certainty: 'string',
  modality: 'string',
  stance: 'string',
  part: 'string',
  voice: 'string',
  kinds: 'string',
  when: 'string',
  where: 'string',
  gloss: 'string',
} as const;

/** A value of an attribute; what is undefined is left out of the file. */
export type AttributeValue = string | number | boolean | undefined;

/** Attributes by name, with GEXF's word for the type of their values. */
export type AttributeTypes = Readonly<Record<string, 'string' | 'integer' | 'boolean'>>;

/**
 * An edge of a graph file. All are directed: networkx refuses a file with edges of both sorts, and igraph takes the direction
 * from all of them. Where the predicate is symmetric, the attribute `symmetric` says so.
 */
export interface DrawnEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The predicate, with the caution before it: a drawing that shows labels alone still shows the mark. */
  readonly label: string;
  readonly weight: number;
  readonly colour: string;
  /** How far the line is whole: broken where no source says so flatly in its own word. */
  readonly line: 'solid' | 'dashed' | 'dotted';
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

/** The node attributes of an entity. */
export function nodeAttributes({ type, description, wikidata }: Entity): Record<string, AttributeValue> {
  return { type, description, wikidata };
}

/** The declared attributes of the edges that were asked for. */
export function edgeAttributes({ options }: Exporting): AttributeTypes {
  return options.edges === 'claims' ? CLAIM_ATTRIBUTES : RELATION_ATTRIBUTES;
}

/** The edges that were asked for, one after the other. */
export async function* drawnEdges({ selection, options, tally }: Exporting): AsyncGenerator<DrawnEdge> {
  if (options.edges === 'claims') {
    for await (const claim of selection.claims()) {
      tally.written += 1;
      yield claimEdge(
        claim,
        selection.predicateOf(claim.predicate).label,
        selection.predicateOf(claim.predicate).symmetric,
      );
    }
    return;
  }
  for await (const relation of selection.relations()) {
    tally.written += 1;
    yield relationEdge(relation);
  }
}

function relationEdge(relation: ExportedRelation): DrawnEdge {
  const { id, subject, predicate, object, status, caution, sourceCount } = relation;
  return {
    id,
    source: subject.id,
    target: object.id,
    label: labelOf(predicate.label, caution),
    weight: Math.max(sourceCount, 1),
    colour: edgeColour(predicate.id, status === 'disputed' || status === 'denied'),
    line: lineOf(caution),
    attributes: {
      predicate: predicate.id,
      symmetric: predicate.symmetric,
      status,
      caution,
      sources: sourceCount,
      claims: relation.claims.length,
      denied: relation.deniedCount,
      origins: relation.origins,
      kinds: relation.kinds.join('; '),
      summary: relation.summary,
    },
  };
}

function claimEdge(claim: Claim, label: string, symmetric: boolean): DrawnEdge {
  const caution = cautionOfClaim(claim);
  const { polarity, certainty, modality, stance, part, when, where, gloss } = claim;
  return {
    id: claim.id,
    source: claim.subject,
    target: claim.object,
    label: labelOf(label, caution),
    weight: 1,
    colour: edgeColour(claim.predicate, polarity === 'denied'),
    line: lineOf(caution),
    attributes: {
      predicate: claim.predicate,
      symmetric,
      caution,
      document: claim.source,
      ...{ polarity, certainty, modality, stance, part },
      voice: claim.voice.join('; '),
      kinds: claim.kinds.join('; '),
      ...{ when, where, gloss },
    },
  };
}

function labelOf(label: string, caution: Caution): string {
  return caution === '' ? label : `${caution}: ${label}`;
}

function lineOf(caution: Caution): DrawnEdge['line'] {
  if (caution === '' || caution === 'disputed') return 'solid';
  return caution === 'denied' ? 'dashed' : 'dotted';
}
