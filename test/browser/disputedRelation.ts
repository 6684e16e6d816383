import { askServer } from './askServer.ts';

/** A disputed relation of the served dataset, with what a reader should find of it. */
export interface DisputedRelation {
  readonly id: string;
  readonly subject: { readonly id: string; readonly name: string };
  /** `alias` is a name by which the search finds it; its own name where it has no other. */
  readonly object: { readonly id: string; readonly name: string; readonly alias: string };
  /** Titles of the sources that say anything of it. */
  readonly sources: readonly string[];
  /** Paraphrase and id of one of its claims. */
  readonly gloss: string;
  readonly claim: string;
}

/** The disputed relation with the most sources. Throws where the dataset has none. */
export async function disputedRelation(url: string): Promise<DisputedRelation> {
  const { subgraph } = await askServer<{ subgraph: { relations: { id: string }[] } }>(
    url,
    '{ subgraph(status: [DISPUTED]) { relations { id } } }',
  );
  const id = subgraph.relations[0]?.id;
  if (id === undefined)
    throw new Error('The served dataset has no disputed relation, so there is no journey.');
  const [subject, predicate, object] = id.split(':');
  const { relation } = await askServer<{ relation: Answer }>(
    url,
    `query ($subject: ID!, $predicate: String!, $object: ID!) {
      relation(subject: $subject, predicate: $predicate, object: $object) {
        subject { id name }
        object { id name aliases }
        verdicts { source { title } claims { id gloss } }
      }
    }`,
    { subject, predicate, object },
  );
  const [claim] = relation.verdicts.flatMap(({ claims }) => claims);
  return {
    id,
    subject: relation.subject,
    object: {
      ...relation.object,
      alias: relation.object.aliases.find((alias) => /^[a-z -]{5,}$/iu.test(alias)) ?? relation.object.name,
    },
    sources: relation.verdicts.map(({ source }) => source.title),
    gloss: claim!.gloss,
    claim: claim!.id,
  };
}

interface Answer {
  readonly subject: { readonly id: string; readonly name: string };
  readonly object: { readonly id: string; readonly name: string; readonly aliases: readonly string[] };
  readonly verdicts: readonly {
    readonly source: { readonly title: string };
    readonly claims: readonly { readonly id: string; readonly gloss: string }[];
  }[];
}
