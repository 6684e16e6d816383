import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { apolloServer } from '../../src/api/apolloServer.ts';
import { openSchema } from '../../src/server/openSchema.ts';
import { openAleppo } from '../aleppo.ts';
import type { Answer } from '../api/worldApi.ts';

const here = import.meta.dirname;
const documents = new Map(
  readdirSync(here)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => [file, readFileSync(join(here, file), 'utf8')]),
);

/** For each operation the file it stands in, and variables that a client would send; every one is asked for 50. */
const REQUESTS: readonly [file: string, operation: string, variables: Record<string, unknown>][] = [
  [
    'ask.graphql',
    'Ask',
    { question: 'Who backed the Syrian government with air power since September 2015?' },
  ],
  ['ask.graphql', 'Ask', { question: 'What is the best way to cook rice?' }],
  ['build.graphql', 'Build', {}],
  [
    'claims.graphql',
    'Claims',
    { filter: { predicates: ['backs'], polarity: 'DENIED' }, orderBy: 'WHEN', first: 50 },
  ],
  [
    'claims.graphql',
    'Claims',
    {
      filter: {
        subjects: ['russia'],
        objects: ['government-of-syria'],
        accordingTo: ['sam-heller'],
        ownVoice: true,
        certainty: ['CERTAIN'],
        modality: ['ACTUAL'],
        during: '2016',
        certainly: false,
      },
      orderBy: 'CERTAINTY',
      first: 50,
    },
  ],
  [
    'claims.graphql',
    'Claims',
    { filter: { parts: ['COMMENT'], stance: ['REPORTS'] }, orderBy: 'SOURCE', first: 50 },
  ],
  ['disputes.graphql', 'Disputes', { within: true, first: 50 }],
  [
    'disputes.graphql',
    'Disputes',
    { predicates: ['backs'], entities: ['united-states'], comments: true, first: 50 },
  ],
  ['entities.graphql', 'Entities', { search: 'Zinki', types: ['FACTION'], first: 50 }],
  ['entities.graphql', 'Entity', { id: 'government-of-syria' }],
  ['explore.graphql', 'Explore', {}],
  [
    'explore.graphql',
    'Explore',
    {
      of: ['aleppo-rebels'],
      depth: 2,
      predicates: ['backs', 'fights'],
      during: '2016',
      status: ['UNDISPUTED', 'DISPUTED'],
      comments: true,
      limit: 500,
    },
  ],
  ['explore.graphql', 'Paths', { from: 'qatar', to: 'aleppo-rebels', first: 5 }],
  ['explore.graphql', 'Timeline', { by: 'YEAR' }],
  ['relation.graphql', 'Relation', { subject: 'united-states', predicate: 'backs', object: 'syrian-rebels' }],
  ['sources.graphql', 'Sources', {}],
  ['sources.graphql', 'Agreement', {}],
  ['who-backed.graphql', 'WhoBacked', { first: 50 }],
  ['who-backed.graphql', 'WhoBacked', { to: 'government-of-syria', first: 50 }],
  [
    'who-backed.graphql',
    'WhoBacked',
    { to: 'aleppo-rebels', members: true, comments: true, during: '2016', kinds: ['weapons'], first: 50 },
  ],
];

let ask: (query: string, operationName: string, variables: Record<string, unknown>) => Promise<Answer>;
beforeAll(async () => {
  const { context } = await openAleppo();
  const server = apolloServer({ schema: await openSchema(), log: (error) => console.error(error) });
  ask = async (query, operationName, variables) => {
    const { body } = await server.executeOperation(
      { query, operationName, variables },
      { contextValue: context },
    );
    return body.kind === 'single' ? (body.singleResult as Answer) : {};
  };
});

describe('the contract', () => {
  it.each([...documents])('%s validates against the schema as it stands', async (_, document) => {
    expect(validate(await openSchema(), parse(document))).toEqual([]);
  });

  it.each(REQUESTS)('%s: %s answers with %j', async (file, operation, variables) => {
    const { data, errors } = await ask(documents.get(file)!, operation, variables);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})[0]).toBeTruthy();
  });

  it('sends every operation of every document', () => {
    const written = [...documents].flatMap(([file, text]) =>
      parse(text).definitions.flatMap((one) =>
        one.kind === Kind.OPERATION_DEFINITION ? [`${file} ${one.name?.value}`] : [],
      ),
    );
    expect(new Set(REQUESTS.map(([file, operation]) => `${file} ${operation}`))).toEqual(new Set(written));
  });

  it('knows every id that clients use', async () => {
    const ids = readFileSync(join(here, 'ids.txt'), 'utf8').split('\n').filter(Boolean);
    const { graph } = await openAleppo();
    expect(ids.filter((id) => !graph.index.names.entityNumbers.has(id))).toEqual([]);
  });

  it.each([
    ['Jabhat Fath al-Sham', 'fateh-al-sham-front'],
    ['Fatah al Sham', 'fateh-al-sham-front'],
    ['Nour el-Din Zenki', 'nour-al-din-al-zinki'],
    ['جبهة النصرة', 'al-nusra-front'],
    ['Zinki', 'nour-al-din-al-zinki'],
    ['Syrian government', 'government-of-syria'],
    ['syrian gover', 'government-of-syria'],
    ['Hizbolah', 'hezbollah'],
  ])('finds by "%s" %s first', async (search, id) => {
    const { data } = await ask(documents.get('entities.graphql')!, 'Entities', { search, first: 5 });
    expect(data?.['entities'].edges[0]?.node.id).toBe(id);
  });

  it('pages through all claims without leaving one out or giving one twice', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer = await ask(documents.get('claims.graphql')!, 'Claims', { first: 50, after });
      seen.push(...data!['claims'].edges.map((edge: { node: { id: string } }) => edge.node.id));
      after = data!['claims'].pageInfo.hasNextPage ? data!['claims'].pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await openAleppo()).graph.index.claims.count);
  });
});
