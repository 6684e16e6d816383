import { describe, expect, it } from 'vitest';
import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { readDataset } from '../src/claims/readDataset.ts';
import { PROJECT_PATHS } from '../src/server/projectPaths.ts';
import { readHttpOptions } from './http/options.ts';
import { generateRequests } from './http/requests.ts';
import { SERVER_NAMES } from './http/servers.ts';
import { honestRequests } from './load/honest.ts';
import { HOSTILE } from './load/hostile.ts';

const { dataset } = await readDataset(PROJECT_PATHS.data);
const claims = dataset!.claims;
const schema = buildSchema(readFileSync(PROJECT_PATHS.schema, 'utf8'));

describe('generateRequests', () => {
  const bodies = generateRequests(claims, 10_000, 1);

  it('draws as many different requests as it should, the same for the same seed', () => {
    expect(new Set(bodies).size).toBe(10_000);
    expect(generateRequests(claims, 100, 1)).toEqual(bodies.slice(0, 100));
    expect(generateRequests(claims, 100, 2)).not.toEqual(bodies.slice(0, 100));
  });

  it('asks about many entities, speakers and times', () => {
    const variables = bodies.map(
      (body) => (JSON.parse(body) as { variables: Record<string, unknown> }).variables,
    );
    const values = (name: string): number => new Set(variables.map((one) => JSON.stringify(one[name]))).size;
    expect(values('to')).toBeGreaterThan(40);
    expect(values('by')).toBeGreaterThan(40);
    expect(values('accordingTo')).toBeGreaterThan(30);
    expect(values('during')).toBeGreaterThan(100);
  });
});

describe('honestRequests', () => {
  it('are valid operations', () => {
    const draw = honestRequests(claims, 1);
    const documents = new Set(
      Array.from({ length: 300 }, () => (JSON.parse(draw()) as { query: string }).query),
    );
    expect(documents.size).toBeGreaterThan(7);
    for (const document of documents) expect(validate(schema, parse(document))).toEqual([]);
  });
});

describe('HOSTILE', () => {
  it('has many sorts, each of a name of its own', () => {
    expect(HOSTILE.length).toBeGreaterThan(20);
    expect(new Set(HOSTILE.map(({ name }) => name)).size).toBe(HOSTILE.length);
  });
});

describe('readHttpOptions', () => {
  it('measures all servers with 50 connections and 10,000 requests, and keeps the results, by default', () => {
    expect(readHttpOptions([])).toMatchObject({
      servers: SERVER_NAMES,
      connections: 50,
      requests: 10_000,
      keep: true,
    });
  });

  it('keeps nothing where only some servers are measured, and says what it cannot read', () => {
    expect(readHttpOptions(['--servers', 'hearsay,yoga'])).toMatchObject({
      servers: ['hearsay', 'yoga'],
      keep: false,
    });
    expect(() => readHttpOptions(['--servers', 'nginx'])).toThrow(
      'Option "--servers" names "nginx"; it may name raw, hearsay, apollo, yoga, mercurius, mercurius-compiled.',
    );
    expect(() => readHttpOptions(['--rounds', '0'])).toThrow(
      'Option "--rounds" is "0"; it must be a whole number above 0.',
    );
  });
});
