import { describe, expect, it } from 'vitest';
import type { PlacesQuery } from '../../client/src/generated/documents.ts';
import { entityAside, entityUntold } from '../../client/src/state/entityAside.ts';
import { mapFilterOf } from '../../client/src/state/mapFilterOf.ts';
import { mapPlaces } from '../../client/src/state/mapPlaces.ts';
import { mapNotes, unmarkedInWords } from '../../client/src/words/mapNotes.ts';
import { dissentAt, placeInWords } from '../../client/src/words/placeInWords.ts';
import { aDrawing, aRelation } from './aDrawing.ts';
import { aMapPlace } from './aMapPlace.ts';
import { aView } from './aView.ts';

type Node = PlacesQuery['places']['edges'][number]['node'];

function answered(...nodes: (readonly [string, Node['relations']])[]): PlacesQuery['places'] {
  return {
    totalCount: nodes.length,
    locatedCount: nodes.length,
    edges: nodes.map(([id, relations]) => ({
      node: {
        place: { id, name: `The ${id}`, coordinates: { latitude: 36, longitude: 37 } },
        relations,
        relationCount: relations.length,
      },
    })),
  };
}
const said = (id: string, claimCount: number, undatedCount = 0) => ({ id, claimCount, undatedCount });

const visible = [
  aRelation('red:fights:blue', { status: 'DISPUTED' }),
  aRelation('crown:controls:ford', { status: 'DENIED' }),
];

describe('mapPlaces', () => {
  it('counts the claims of visible relations alone, most claims first', () => {
    const places = mapPlaces(
      answered(
        ['ford', [said('crown:backs:blue', 9), said('red:fights:blue', 1)]],
        ['mill', [said('red:fights:blue', 2), said('crown:controls:ford', 1)]],
        ['wood', [said('crown:backs:blue', 9)]],
      ),
      visible,
      { undatedToo: true },
    );
    expect(places.map(({ id, claims, disputed, denied }) => [id, claims, disputed, denied])).toEqual([
      ['mill', 3, 1, 1],
      ['ford', 1, 1, 0],
    ]);
  });

  it('leaves out what matches the months only by lacking a date, where that is wanted', () => {
    const answer = answered(
      ['ford', [said('red:fights:blue', 3, 1)]],
      ['mill', [said('red:fights:blue', 1, 1)]],
    );
    const claims = (undatedToo: boolean) =>
      mapPlaces(answer, visible, { undatedToo }).map((place) => place.claims);
    expect(claims(true)).toEqual([3, 1]);
    expect(claims(false)).toEqual([2]);
  });
});

describe('the entity that the map is on', () => {
  const answer = answered(['ford', [said('red:fights:blue', 1)]]);
  const drawing = {
    entities: [
      ...aDrawing.entities,
      { id: 'mill', name: 'The Mill', type: 'PLACE', degree: 1, x: 0, y: 0 } as const,
    ],
  };

  it('is the selected one, where that is no place', () => {
    expect(entityAside('red', { places: answer, drawing }, null)).toBe('red');
    expect(entityAside(null, { places: answer, drawing }, null)).toBeNull();
  });

  it('is none for a place, even where the filters leave no claim that names it', () => {
    expect(entityAside('ford', { places: answer, drawing }, null)).toBeNull();
    expect(entityAside('mill', { places: answer, drawing }, null)).toBeNull();
  });

  it('is asked for where neither drawing nor map tells what it is', () => {
    const answers = { places: answer, drawing };
    expect(['far', 'red', 'ford', null].map((id) => entityUntold(id, answers))).toEqual([
      'far',
      null,
      null,
      null,
    ]);
    expect(entityUntold('far', { ...answers, drawing: null })).toBeNull();
    expect(entityAside('far', answers, null)).toBeNull();
    expect(entityAside('far', answers, 'PLACE')).toBeNull();
    expect(entityAside('far', answers, 'FACTION')).toBe('far');
  });

  it('is none until it is known what is selected', () => {
    expect(entityAside('red', { places: null, drawing }, null)).toBeNull();
    expect(entityAside('red', { places: answer, drawing: null }, null)).toBeNull();
  });
});

describe('mapFilterOf', () => {
  const all = ['backs', 'fights', 'located-in'];

  it('asks for the first filters of the view, without readers’ comments', () => {
    expect(mapFilterOf(aView(), all)).toEqual({
      predicates: ['backs', 'fights'],
      sources: null,
      kinds: null,
      during: null,
      parts: ['BODY', 'NOTE'],
    });
  });

  it('asks for the sources of the lens, as far as the filter lets them through, and for the months', () => {
    const compare = { kind: 'compare', sources: ['gazette', 'chronicle'] } as const;
    expect(mapFilterOf(aView({ lens: compare, from: '2016-11' }), all)).toMatchObject({
      sources: ['gazette', 'chronicle'],
      during: '2016-11/..',
    });
    expect(mapFilterOf(aView({ lens: compare, sources: ['gazette'] }), all).sources).toEqual(['gazette']);
    const lens = { kind: 'source', source: 'chronicle' } as const;
    expect(mapFilterOf(aView({ lens, sources: ['gazette'] }), all).sources).toEqual([]);
  });
});

describe('what a map says that it is silent about', () => {
  const answer = answered(['ford', [said('red:fights:blue', 9)]], ['mill', [said('red:fights:blue', 1)]]);
  const notes = (more: Partial<typeof answer>, ofAllKinds = false) =>
    mapNotes({ ...answer, ...more }, { entities: 40, ofAllKinds });

  it('is the entities without a place, and no more where all is counted', () => {
    expect(notes({})).toEqual(['2 of 40 entities have a place on the map']);
  });

  it('is the places and the relations beyond those that are asked for', () => {
    const cut = answer.edges.map(({ node }) => ({ node: { ...node, relationCount: 3 } }));
    expect(notes({ totalCount: 12, edges: [cut[0]!, answer.edges[1]!] }).slice(1)).toEqual([
      'of 12 named, only the 2 with the most claims are looked at',
      'at 1 place no more than 1 relation counted, those with the most claims',
    ]);
  });

  it('is that claims of kinds which are not wanted are counted, where those without a kind are', () => {
    expect(notes({}, true)[1]).toMatch(/^claims of all kinds are counted/u);
  });
});

describe('places without a mark', () => {
  it('are told to be nearer or in the table', () => {
    expect(unmarkedInWords(0, 0)).toBe('');
    expect(unmarkedInWords(2, 0)).toBe('2 more places: zoom in');
    expect(unmarkedInWords(1, 3)).toBe('1 more place: zoom in; 3 more places in the table');
  });
});

describe('a place in words', () => {
  it('says how much is claimed there, of what, and how far it is contested', () => {
    const labelOf = (predicate: string) => predicate;
    expect(placeInWords(aMapPlace(), labelOf)).toBe(
      '3 claims on 1 relation, none disputed or denied; fights 3.',
    );
    const relations = [...visible, aRelation('blue:fights:red')].map((relation) => ({ relation, claims: 1 }));
    expect(placeInWords(aMapPlace({ relations, disputed: 1, denied: 1 }), labelOf)).toBe(
      '3 claims on 3 relations, 1 disputed, 1 denied; fights 2, controls 1.',
    );
  });

  it('says nothing of dissent where there is none', () => {
    expect(dissentAt({ disputed: 0, denied: 0 })).toBe('');
    expect(dissentAt({ disputed: 0, denied: 2 })).toBe('2 denied');
  });
});
