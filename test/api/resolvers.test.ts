import { describe, expect, it } from 'vitest';
import { worldApi } from './worldApi.ts';

const { ask } = worldApi();

describe('the API', () => {
  it('serves a claim with everything that it names', async () => {
    const { data } = await ask(
      `{ claim(id: "chronicle/red-fights-blue") {
        id predicate polarity certainty modality stance part kinds when matches citation note keywords
        subject { id name type } object { id } relation { id status } source { title publisher { name } authors { name } }
        voice { id } where { id name } event { id } evidence { at state quote } against { id } basis { id } by { id } through { id } } }`,
    );
    expect(data?.['claim']).toMatchObject({
      id: 'chronicle/red-fights-blue',
      polarity: 'AFFIRMED',
      modality: 'ACTUAL',
      stance: 'ENDORSES',
      part: 'BODY',
      matches: true,
      subject: { id: 'red-company', name: 'Red Company', type: 'FACTION' },
      relation: { id: 'red-company:fights:blue-company', status: 'UNDISPUTED' },
      source: {
        title: 'The Chronicle of the Ford',
        publisher: { name: 'The Abbey' },
        authors: [{ name: 'The Chronicler' }],
      },
      where: { id: 'ford', name: 'The Ford' },
      event: null,
      note: null,
      keywords: [],
    });
  });

  it('serves places with where they lie and how much is said there', async () => {
    const { data } = await ask(
      `{ places { totalCount locatedCount edges { node {
        place { id coordinates { latitude longitude } } claimCount relationCount relations(first: 1) { id claimCount undatedCount } } } }
        entity(id: "crown") { coordinates { latitude } } }`,
    );
    expect(data?.['places']).toEqual({
      totalCount: 1,
      locatedCount: 1,
      edges: [
        {
          node: {
            place: { id: 'ford', coordinates: { latitude: 36.2, longitude: 37.1 } },
            claimCount: 1,
            relationCount: 1,
            relations: [{ id: 'red-company:fights:blue-company', claimCount: 1, undatedCount: 0 }],
          },
        },
      ],
    });
    expect(data?.['entity'].coordinates).toBeNull();
  });

  it('serves the claims that a denial is directed against', async () => {
    const { data } = await ask(`{ claim(id: "gazette/not-neighbour") { against { id stance } } }`);
    expect(data?.['claim'].against).toEqual([{ id: 'gazette/miller-neighbour', stance: 'DISPUTES' }]);
  });

  it('serves a relation with its disputes, near pairs and silence', async () => {
    const { data } = await ask(
      `{ relation(subject: "neighbour", predicate: "backs", object: "scarlet-company") {
        status summary searched silentCount silent(first: 1) { id } unheard { why } near { id status } citation disputes { id } } }`,
    );
    expect(data?.['relation']).toEqual({
      status: 'NO_CLAIM',
      summary: 'nobody says anything of it; 2 silent',
      searched: 2,
      silentCount: 2,
      silent: [{ id: 'chronicle' }],
      unheard: [],
      near: [{ id: 'neighbour:backs:red-company', status: 'DISPUTED' }],
      citation: '',
      disputes: [],
    });
  });

  it('serves several relations in the order of their ids', async () => {
    const { data } = await ask(
      `{ relations(ids: ["neighbour:backs:league", "crown:backs:blue-company"]) { id status } }`,
    );
    expect(data?.['relations']).toEqual([
      { id: 'neighbour:backs:league', status: 'UNDISPUTED' },
      { id: 'crown:backs:blue-company', status: 'DISPUTED' },
    ]);
  });

  it.each([
    ['[]', 'Argument "ids" has 0 members; it must have 1 to 50. Ask for the rest in further requests.'],
    [
      '["crown"]',
      'Argument "ids" has "crown", which is no relation id; it must be "<subject>:<predicate>:<object>".',
    ],
  ])('refuses the relation ids %s', async (ids, message) => {
    const { errors } = await ask(`{ relations(ids: ${ids}) { id } }`);
    expect(errors?.map((error) => error.message)).toEqual([message]);
  });

  it('serves an entity with its relations and claims', async () => {
    const { data } = await ask(
      `{ entity(id: "blue-company") { name aliases broader { id } claimCount sourceCount unnamed plural
        relations(first: 2) { totalCount edges { node { id } } } claims(first: 1) { totalCount } } }`,
    );
    expect(data?.['entity']).toMatchObject({
      aliases: ['الفرقة الزرقاء'],
      broader: [{ id: 'companies' }],
      claimCount: 7,
      sourceCount: 2,
      plural: false,
      relations: {
        totalCount: 4,
        edges: [
          { node: { id: 'crown:backs:blue-company' } },
          { node: { id: 'blue-company:negotiates-with:red-company' } },
        ],
      },
      claims: { totalCount: 7 },
    });
  });

  it('serves sources with what they cite, and says that no text is attached', async () => {
    const { data } = await ask(
      `{ sources { id coded claimCount text { state anchors } cites { id type } } }`,
    );
    expect(data?.['sources']).toEqual([
      {
        id: 'chronicle',
        coded: ['backs', 'fights', 'member-of', 'succeeds'],
        claimCount: 7,
        text: { state: 'NOT_ATTACHED', anchors: 0 },
        cites: [],
      },
      {
        id: 'gazette',
        coded: ['backs', 'negotiates-with', 'cited-by'],
        claimCount: 9,
        text: { state: 'NOT_ATTACHED', anchors: 0 },
        cites: [{ id: 'miller', type: 'PERSON' }],
      },
    ]);
  });

  it('serves a sample of a source', async () => {
    const { data } = await ask(`{ source(id: "gazette") { claimSample(first: 2) { source { id } } } }`);
    expect(data?.['source']).toEqual({
      claimSample: [{ source: { id: 'gazette' } }, { source: { id: 'gazette' } }],
    });
  });

  it('serves the vocabulary', async () => {
    const { data } = await ask(
      `{ vocabulary { predicates { id label pluralLabel symmetric objects kinds { id } } } }`,
    );
    expect(data?.['vocabulary'].predicates[5]).toEqual({
      id: 'cited-by',
      label: 'cited by',
      pluralLabel: 'cited by',
      symmetric: false,
      objects: ['WORK'],
      kinds: [{ id: 'quoted' }, { id: 'note' }],
    });
  });

  it('says what was built', async () => {
    const { data } = await ask(
      `{ build { hash entities sources claims relations disputes predicates { predicate claims relations } version } }`,
    );
    expect(data?.['build']).toMatchObject({
      hash: 'f'.repeat(64),
      sources: 2,
      claims: 16,
      relations: 10,
      disputes: 2,
      version: '0.0.0',
    });
    expect(data?.['build'].predicates[0]).toEqual({ predicate: 'backs', claims: 11, relations: 5 });
  });

  it('reads enums in and out in CAPS', async () => {
    const { data } = await ask(
      `{ subgraph(status: [NOT_ACTUAL]) { relations { id status } } claims(filter: { stance: [DISPUTES] }, orderBy: WHEN) { totalCount } }`,
    );
    expect(data).toMatchObject({
      subgraph: { relations: [{ status: 'NOT_ACTUAL' }] },
      claims: { totalCount: 1 },
    });
  });
});
