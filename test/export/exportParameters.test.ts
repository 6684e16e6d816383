import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { readExportRequest } from '../../src/export/exportParameters.ts';
import { claims } from '../../src/queries/claims.ts';
import { worldGraph } from '../world.ts';
import { exported } from './exported.ts';

const [csv] = EXPORT_FORMATS;
const read = (given: Record<string, string>): ReturnType<typeof readExportRequest> =>
  readExportRequest(csv!, given);

describe('readExportRequest', () => {
  it('reads lists, words in either case, flags and texts', () => {
    const { filter, options } = read({
      subjects: 'crown, neighbour',
      polarity: 'DENIED',
      ownVoice: 'false',
      during: '2001',
      table: 'relations',
    });
    expect(filter).toEqual({
      subjects: ['crown', 'neighbour'],
      polarity: 'denied',
      ownVoice: false,
      during: '2001',
    });
    expect(options.table).toBe('relations');
  });

  it('reads an empty list as one that matches nothing', () => {
    expect(read({ kinds: '' }).filter).toEqual({ kinds: [] });
  });

  it.each([
    [{ subject: 'crown' }, 'There is no parameter "subject"; did you mean "subjectTypes" or "subjects"?'],
    [{ polarity: 'denies' }, 'Parameter "polarity" cannot be "denies"; did you mean "denied"?'],
    [{ polarity: 'affirmed,denied' }, 'Parameter "polarity" must be one of affirmed or denied.'],
    [{ ownVoice: 'yes' }, 'Parameter "ownVoice" must be "true" or "false", but is "yes".'],
    [{ rdf12: 'true' }, 'The format csv has no option "rdf12"; it has table and comments.'],
  ])('refuses %j', (given, message) => {
    expect(() => read(given as unknown as Record<string, string>)).toThrow(message);
  });

  it.each(['example', 'https://example.org', 'javascript', 'https://example.org/ /'])(
    'refuses the base %s',
    (base) => {
      const trig = EXPORT_FORMATS.find(({ id }) => id === 'trig')!;
      expect(() => readExportRequest(trig, { base })).toThrow('must be an absolute IRI');
    },
  );
});

describe('exportClaims', () => {
  it.each<[Record<string, string>, Parameters<typeof claims>[1]['filter']]>([
    [{}, {}],
    [{ accordingTo: 'miller' }, { accordingTo: ['miller'] }],
    [
      { subjectTypes: 'state', polarity: 'denied' },
      { subjectTypes: ['state'], polarity: 'denied' },
    ],
    [
      { during: '2001-04', certainly: 'true' },
      { during: '2001-04', certainly: true },
    ],
    [{ text: 'blues' }, { text: 'blues' }],
    [{ parts: 'comment' }, { parts: ['comment'] }],
  ])('selects what the query claims selects: %j', async (parameters, filter) => {
    const graph = worldGraph();
    const { text } = await exported(graph, 'ndjson', parameters);
    const lines = text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { source: string; id: string });
    const ids = lines.map(({ source, id }) => `${source}/${id}`);
    const expected = claims(graph, { filter: filter ?? {}, first: 500 }).edges.map(({ node }) => node.id);
    expect(ids.sort()).toEqual([...expected].sort());
  });

  it('says what formats there are', async () => {
    await expect(exported(worldGraph(), 'gexv')).rejects.toThrow(
      'There is no format "gexv"; did you mean "gexf"?',
    );
    await expect(exported(worldGraph(), 'xlsx')).rejects.toThrow(
      /; there are csv, json, ndjson, .* and html\.$/u,
    );
  });

  it('names unknown ids before anything is written', async () => {
    await expect(exported(worldGraph(), 'csv', { subjects: 'crowns' })).rejects.toThrow(
      'did you mean "crown"',
    );
  });
});
