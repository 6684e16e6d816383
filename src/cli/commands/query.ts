import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { apolloServer } from '../../api/apolloServer.ts';
import { openHearsay } from '../../server/openHearsay.ts';
import { openSchema } from '../../server/openSchema.ts';
import type { DataOptions } from '../dataOptions.ts';
import { UsageError } from '../usageError.ts';

/** Options of `hearsay query`. */
export interface QueryOptions extends DataOptions {
  readonly variables?: string;
  readonly operation?: string;
}

/** Runs a GraphQL document from a file, or from standard input for "-", and prints the answer as JSON. */
export async function query(file: string, options: QueryOptions): Promise<number> {
  const document = await readDocument(file);
  const variables = readVariables(options.variables);
  const { context } = await openHearsay(options);
  const server = apolloServer({ schema: await openSchema(), log: (error) => console.error(error) });
  const { body } = await server.executeOperation(
    {
      query: document,
      variables,
      ...(options.operation === undefined ? {} : { operationName: options.operation }),
    },
    { contextValue: context },
  );
  if (body.kind !== 'single')
    throw new Error('The answer came in parts, which no operation of this schema should do.');
  console.log(JSON.stringify(body.singleResult, null, 2));
  return body.singleResult.errors ? 1 : 0;
}

async function readDocument(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`The GraphQL document "${file}" cannot be read (${error.code ?? error.message}).`);
  });
}

function readVariables(json: string | undefined): Record<string, unknown> {
  if (json === undefined) return {};
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // The same answer as for JSON of another shape.
  }
  throw new UsageError(
    `The variables ${JSON.stringify(json)} are no JSON object, such as {"to": "government-of-syria"}.`,
  );
}
