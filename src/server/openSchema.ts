import { readFile } from 'node:fs/promises';
import type { GraphQLSchema } from 'graphql';
import { executableSchema } from '../api/executableSchema.ts';
import { PROJECT_PATHS } from './projectPaths.ts';

/**
 * The schema of the API with its resolvers: the same for every dataset. Apart from it, since loading it takes
 * long and few commands need it.
 */
export async function openSchema(): Promise<GraphQLSchema> {
  return executableSchema(await readFile(PROJECT_PATHS.schema, 'utf8'));
}
