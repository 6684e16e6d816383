import type { RequestListener } from 'node:http';
import { importPeer } from '../../peers/importPeer.ts';
import { listen } from '../listen.ts';
import type { StartServer } from '../server.ts';

interface Package {
  createYoga(options: object): RequestListener;
}

/** GraphQL Yoga on node:http, with its caches of documents, which are on by default. */
export const yoga: StartServer = async ({ schema, context }) => {
  const { createYoga } = await importPeer<Package>('graphql-yoga');
  return { url: await listen(createYoga({ schema, context, logging: false, graphiql: false })) };
};
