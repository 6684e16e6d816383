import { makeExecutableSchema } from '@graphql-tools/schema';
import { type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';
import { Answer, Understood } from './resolvers/answer.ts';
import { Claim } from './resolvers/claim.ts';
import { Entity } from './resolvers/entity.ts';
import { Evidence } from './resolvers/evidence.ts';
import { PlaceAnswer } from './resolvers/place.ts';
import { Predicate } from './resolvers/predicate.ts';
import { Query } from './resolvers/query.ts';
import { Agreement, Backing, Dispute, Relation } from './resolvers/relation.ts';
import { Source, SourceText } from './resolvers/source.ts';
import { Subgraph } from './resolvers/subgraph.ts';

/** The schema with its resolvers. `sdl` is the text of schema.graphql. */
export function executableSchema(sdl: string): GraphQLSchema {
  const typeDefs = parse(sdl);
  return makeExecutableSchema({
    typeDefs,
    resolvers: {
      ...enumValues(typeDefs),
      Query,
      Answer,
      Understood,
      Backing,
      Claim,
      Agreement,
      Dispute,
      Entity,
      Evidence,
      PlaceAnswer,
      Predicate,
      Relation,
      Source,
      SourceText,
      Subgraph,
    },
  });
}

/** Enums are CAPS outside and kebab-case inside: `REPORTED_ONLY` is `reported-only`. */
function enumValues({ definitions }: DocumentNode): Record<string, Record<string, string>> {
  const enums = definitions.filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION);
  return Object.fromEntries(
    enums.map(({ name, values }) => [
      name.value,
      Object.fromEntries((values ?? []).map(({ name: value }) => [value.value, insideValue(value.value)])),
    ]),
  );
}

function insideValue(caps: string): string {
  return caps.toLowerCase().replaceAll('_', '-');
}
