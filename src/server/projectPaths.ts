import { fileURLToPath } from 'node:url';

const fromHere = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where the parts of the project lie, as absolute paths. */
export const PROJECT_PATHS = {
  data: fromHere('graph-data'),
  schema: fromHere('schema.graphql'),
  client: fromHere('client'),
  explorer: fromHere('client/dist'),
  manifest: fromHere('package.json'),
} as const;
