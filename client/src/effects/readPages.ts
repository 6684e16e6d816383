import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Client, RequestPolicy } from 'urql';
import { failureInWords } from '../words/failureInWords.ts';

/** A Relay connection as a query gives it. */
interface Connection<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

/** What to read, and where in the answer the list stands. */
export interface PagesWanted<Data, Variables extends object, Node> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  readonly pick: (data: Data) => Connection<Node>;
}

/** A list as far as it was read. */
export interface PagesRead<Node> {
  readonly nodes: readonly Node[];
  /** Members of the whole list. */
  readonly total: number;
  readonly done: boolean;
}

/** Reads a list page after page until its end; each time gives all that was read so far. Throws an Error with a full sentence. */
export async function* readPages<Data, Variables extends object, Node>(
  client: Pick<Client, 'query'>,
  { query, variables, pick }: PagesWanted<Data, Variables, Node>,
  requestPolicy: RequestPolicy = 'cache-first',
): AsyncGenerator<PagesRead<Node>, void> {
  const nodes: Node[] = [];
  for (let after: string | null = null, done = false; !done;) {
    const answer = await client.query(query, { ...variables, after }, { requestPolicy }).toPromise();
    if (!answer.data) throw new Error(answer.error ? failureInWords(answer.error) : 'There was no answer.');
    const { totalCount, pageInfo, edges } = pick(answer.data);
    nodes.push(...edges.map(({ node }) => node));
    after = pageInfo.endCursor;
    done = !pageInfo.hasNextPage;
    yield { nodes: [...nodes], total: totalCount, done };
  }
}
