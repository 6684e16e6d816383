import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/claims/buildDataset.ts';
import type { Dataset } from '../../src/claims/types.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { memoryTree } from '../../src/load/memoryTree.ts';
import { anchor, CLAIMS, claims, record, SOURCE, source, worldWith } from '../check/world.ts';

async function build(files: Readonly<Record<string, string | undefined>> = {}): Promise<Dataset> {
  return buildDataset(await loadDataset(memoryTree(worldWith(files))));
}

describe('buildDataset', () => {
  it('fills in the declared defaults of a claim, and nothing else', async () => {
    const { claims: built } = await build();
    expect(built).toEqual([
      {
        id: 'report/c1',
        source: 'report',
        subject: 'russia',
        predicate: 'backs',
        object: 'syria',
        polarity: 'affirmed',
        certainty: 'certain',
        modality: 'actual',
        voice: [],
        stance: 'endorses',
        kinds: [],
        through: [],
        by: [],
        against: [],
        basis: [],
        keywords: [],
        part: 'body',
        gloss: 'Russia helps.',
        evidence: [anchor()],
        review: 'single',
      },
    ]);
  });

  it('reviews claims by the independent codings beside them, whatever the coders called their entities', async () => {
    const coding = claims({}, { object: 'rs21', kinds: ['weapons'] });
    const { claims: built } = await build({
      [CLAIMS]: claims({}, { object: 'rs21', kinds: ['funding'] }, { object: 'ahrar-al-sham' }),
      'sources/report/first-coding.yaml': coding,
      'sources/report/second-coding.yaml': coding + claims({ id: 'c9', subject: 'somebody-of-mine' }),
    });
    expect(built.map(({ review }) => review)).toEqual(['agreed', 'adjudicated', 'single']);
  });

  it('takes in rival accounts', async () => {
    const account = {
      id: 'who-helps',
      issue: 'Who helps.',
      difference: 'parties',
      versions: [
        { says: 'Russia.', claims: ['report/c1'] },
        { says: 'Others.', claims: ['report/c2'] },
      ],
    };
    const { accounts } = await build({
      [CLAIMS]: claims({}, { object: 'rs21' }),
      'accounts.yaml': JSON.stringify([account]),
    });
    expect(accounts).toEqual([account]);
  });

  it('takes a claim with a voice to be reported', async () => {
    const { claims: built } = await build({ [CLAIMS]: claims({ voice: ['unnamed'] }) });
    expect(built[0]).toMatchObject({ voice: ['unnamed'], stance: 'reports' });
  });

  it('makes the ids in "against" global, and sorts claims by id', async () => {
    const files = {
      [CLAIMS]: claims({ polarity: 'denied', against: ['a', 'report/b'] }, { id: 'b' }, { id: 'a' }),
    };
    const { claims: built } = await build(files);
    expect(built.map(({ id }) => id)).toEqual(['report/a', 'report/b', 'report/c1']);
    expect(built[2]!.against).toEqual(['report/a', 'report/b']);
  });

  it('reads claims of a file of lines like those in YAML', async () => {
    const line = JSON.stringify({
      id: 'n',
      subject: 'rs21',
      predicate: 'backs',
      object: 'syria',
      gloss: 'G.',
      evidence: [anchor()],
    });
    const { claims: built } = await build({ 'sources/report/claims.ndjson': line });
    expect(built.map(({ id }) => id)).toEqual(['report/c1', 'report/n']);
    expect(built[1]!.evidence).toEqual([anchor()]);
  });

  it('fills in the defaults of entities, aliases by themselves included', async () => {
    const aliases = ['Halab', { text: 'حلب', language: 'ar', script: 'Arab' }];
    const place = {
      id: 'aleppo',
      name: 'Aleppo',
      aliases,
      broader: 'syria',
      coordinates: { latitude: 36.2, longitude: 37.16 },
    };
    const { entities } = await build({ 'entities/place.yaml': record(place) });
    expect(entities.find(({ id }) => id === 'aleppo')).toEqual({
      id: 'aleppo',
      type: 'place',
      name: 'Aleppo',
      aliases: [{ text: 'Halab' }, { text: 'حلب', language: 'ar', script: 'Arab' }],
      broader: ['syria'],
      coordinates: { latitude: 36.2, longitude: 37.16 },
      by: [],
      of: [],
      unnamed: false,
      maybe: [],
    });
  });

  it('makes each source an entity of type work', async () => {
    const { sources, entities } = await build({
      [SOURCE]: source({ authors: ['ashley-smith'], publisher: 'rs21' }),
    });
    expect(sources).toEqual([
      {
        id: 'report',
        title: 'A Report',
        authors: ['ashley-smith'],
        publisher: 'rs21',
        date: '2016',
        language: 'en',
        genre: 'report',
        coded: ['backs'],
      },
    ]);
    expect(entities.find(({ id }) => id === 'report')).toMatchObject({
      type: 'work',
      name: 'A Report',
      when: '2016',
      by: ['ashley-smith'],
      of: ['rs21'],
    });
  });

  it('adds the reserved voice unless a file defines it', async () => {
    const { entities } = await build();
    expect(entities.find(({ id }) => id === 'unnamed')).toMatchObject({
      type: 'person',
      name: 'unnamed speakers',
      unnamed: true,
    });
    const own = await build({ 'entities/bloc.yaml': record({ id: 'unnamed', name: 'some' }) });
    expect(own.entities.filter(({ id }) => id === 'unnamed').map(({ name }) => name)).toEqual(['some']);
  });

  it('keeps the order of the vocabulary and its defaults', async () => {
    const { vocabulary } = await build();
    expect(vocabulary.predicates.map(({ id }) => id).slice(0, 3)).toEqual([
      'backs',
      'fights',
      'negotiates-with',
    ]);
    expect(vocabulary.predicates.filter(({ symmetric }) => symmetric).map(({ id }) => id)).toEqual([
      'negotiates-with',
      'allied-with',
    ]);
  });
});
