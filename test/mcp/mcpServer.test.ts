import { resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOOLS } from '../../src/mcp/tools.ts';
import { writeWorldFiles } from '../worldFiles.ts';

const root = resolve(import.meta.dirname, '../..');
let client: Client;

beforeAll(async () => {
  client = new Client({ name: 'a-test', version: '0.0.0' });
  const args = ['bin/hearsay.js', '--data', writeWorldFiles(), 'mcp'];
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args, cwd: root, stderr: 'ignore' }),
  );
}, 60_000);
afterAll(() => client?.close());

/** What a tool answers: its text read as JSON, or as it stands where it is an error. */
async function call(name: string, args: Record<string, unknown> = {}): Promise<any> {
  const { content, isError } = (await client.callTool({ name, arguments: args })) as {
    content: { text: string }[];
    isError?: boolean;
  };
  return isError ? { error: content[0]!.text } : JSON.parse(content[0]!.text);
}

describe('hearsay mcp', () => {
  it('offers its tools, described and read-only', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
    for (const { description, annotations } of tools) {
      expect(description).toMatch(/\.$/u);
      expect(annotations?.readOnlyHint).toBe(true);
    }
  });

  it.each<[string, Record<string, unknown>]>([
    ['who_backed', { to: 'blue-company' }],
    ['relation', { subject: 'crown', predicate: 'backs', object: 'blue-company' }],
    ['disputes', { within: true }],
    ['claims', { predicates: ['backs'], polarity: 'DENIED' }],
    ['search_claims', { text: 'withheld cannon' }],
    ['ask', { question: 'What is said about Blue Company?' }],
  ])('answers %s with claim ids and the build hash', async (name, args) => {
    const answer = await call(name, args);
    expect(answer.build.hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(JSON.stringify(answer)).toMatch(/"id":"(?:chronicle|gazette)\/[a-z-]+"/u);
  });

  it('lists sources and finds entities', async () => {
    expect((await call('sources')).sources).toHaveLength(2);
    const { entities } = await call('search_entities', { search: 'Blu Compani' });
    expect(entities.edges[0].node.id).toBe('blue-company');
  });

  it('says in a sentence what it does not know', async () => {
    expect((await call('who_backed', { to: 'blue-compny' })).error).toContain('did you mean "blue-company"?');
    expect((await call('ask', { question: 'Why?' })).ask.problem).toContain('not known here');
    expect((await call('claims', { first: 5000 })).error).toContain('first');
    expect((await call('claims', { alongside: ['gazette/talk'] })).error).toContain(
      'did you mean "gazette/talks"?',
    );
  });
});
