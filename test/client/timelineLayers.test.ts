import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/types.ts';
import type { ClaimFilter } from '../../client/src/generated/documents.ts';
import { timelineAnswer } from '../../client/src/state/timelineAnswer.ts';
import {
  barFilterOf,
  barShown,
  timelineFilterOf,
  timelineLayers,
} from '../../client/src/state/timelineLayers.ts';
import type { Lens } from '../../client/src/state/viewState.ts';
import { layerInWords, timelineLead } from '../../client/src/words/timelineInWords.ts';
import { worldApi } from '../api/worldApi.ts';
import { world, worldGraph } from '../world.ts';
import { aView } from './aView.ts';

const all = ['backs', 'fights', 'located-in'];
const gazette: Lens = { kind: 'source', source: 'gazette' };
const both: Lens = { kind: 'compare', sources: ['gazette', 'chronicle'] };
const bar = { unit: '2016-12', predicate: null, layer: null };

describe('the claims of a timeline', () => {
  it('are all that the filters let through where no source is looked through', () => {
    const filter = { predicates: ['backs', 'fights'], sources: null, kinds: null, during: null };
    expect(timelineFilterOf(aView(), all)).toEqual(filter);
    expect(timelineLayers(aView(), all)).toEqual([{ id: null, filter }]);
  });

  it('are those of the sources of the lens and of the months, without readers’ comments', () => {
    expect(timelineFilterOf(aView({ lens: both, from: '2016-11', to: '2016-12' }), all)).toMatchObject({
      sources: ['gazette', 'chronicle'],
      parts: ['BODY', 'NOTE'],
      during: '2016-11/2016-12',
    });
    expect(timelineFilterOf(aView({ lens: gazette, sources: ['chronicle'] }), all).sources).toEqual([]);
  });

  it('stand apart by source where sources are compared, as far as the filter lets them through', () => {
    const layers = timelineLayers(aView({ lens: both, sources: ['chronicle'] }), all);
    expect(layers.map(({ id, filter }) => [id, filter.sources])).toEqual([
      ['gazette', []],
      ['chronicle', ['chronicle']],
    ]);
  });

  it('behind a bar are those of its unit, predicate and layer', () => {
    expect(barFilterOf(aView({ lens: both }), all, { ...bar, predicate: 'backs', layer: 'gazette' })).toEqual(
      {
        predicates: ['backs'],
        sources: ['gazette'],
        kinds: null,
        parts: ['BODY', 'NOTE'],
        during: null,
        begins: '2016-12',
      },
    );
    expect(barFilterOf(aView({ lens: gazette }), all, { ...bar, layer: 'rejects' })).toMatchObject({
      stance: ['DISPUTES'],
    });
    const stale = barFilterOf(aView({ lens: gazette }), all, { ...bar, layer: 'chronicle' });
    expect(stale).toEqual(barFilterOf(aView({ lens: gazette }), all, bar));
  });
});

describe('the bar whose claims are listed', () => {
  it('is none of undated claims where months are chosen without them', () => {
    const undated = aView({ bar: { ...bar, unit: 'undated' }, undatedToo: false });
    expect(barShown(undated)).toBe(undated.bar);
    expect(barShown({ ...undated, to: '2016-12' })).toBeNull();
    expect(barShown({ ...undated, to: '2016-12', undatedToo: true })).toBe(undated.bar);
    expect(barShown({ ...undated, to: '2016-12', bar })).toBe(bar);
  });
});

describe('the layers of a lens', () => {
  const { ask } = worldApi();
  const { sources, vocabulary } = worldGraph().dataset;
  const slugs = sources.map(({ id }) => id);
  const predicates = vocabulary.predicates.map(({ id }) => id);
  const idsOf = async (filter: ClaimFilter): Promise<readonly string[]> => {
    const query =
      'query($filter: ClaimFilter) { claims(filter: $filter, first: 500) { edges { node { id } } } }';
    const { data } = await ask(query, { filter });
    return data!['claims'].edges.map(({ node }: { node: { id: string } }) => node.id);
  };

  it.each<Lens>([
    ...slugs.map((source) => ({ kind: 'source', source }) as const),
    { kind: 'compare', sources: slugs },
  ])('hold each of its claims once: %j', async (lens) => {
    const view = aView({ lens, predicates });
    const parts = await Promise.all(timelineLayers(view, predicates).map(({ filter }) => idsOf(filter)));
    const whole = await idsOf(timelineFilterOf(view, predicates));
    expect(whole.length).toBeGreaterThan(0);
    expect(parts.flat().toSorted()).toEqual(whole.toSorted());
  });

  it('tell own word, report, rejection and promise of a source apart', async () => {
    const byId = new Map(world.claims.map((claim) => [claim.id, claim]));
    const fits: Readonly<Record<string, (claim: Claim) => boolean>> = {
      says: ({ voice, polarity }) => voice.length === 0 && polarity === 'affirmed',
      denies: ({ voice, polarity }) => voice.length === 0 && polarity === 'denied',
      reports: ({ voice, polarity, stance }) =>
        voice.length > 0 && polarity === 'affirmed' && stance !== 'disputes',
      'reports-denial': ({ voice, polarity, stance }) =>
        voice.length > 0 && polarity === 'denied' && stance !== 'disputes',
      rejects: ({ voice, stance }) => voice.length > 0 && stance === 'disputes',
      'not-actual': ({ modality, stance }) => modality !== 'actual' && stance !== 'disputes',
    };
    const met = new Set<string>();
    for (const source of slugs) {
      const view = aView({ lens: { kind: 'source', source }, predicates });
      for (const { id, filter } of timelineLayers(view, predicates)) {
        for (const claim of await idsOf(filter)) {
          met.add(id!);
          expect([id, claim, fits[id!]!(byId.get(claim)!)]).toEqual([id, claim, true]);
        }
      }
    }
    expect(met.size).toBeGreaterThan(4);
  });
});

describe('timelineAnswer', () => {
  const layers = [
    { id: 'says', filter: {} },
    { id: 'reports', filter: {} },
  ];
  const timelines = [
    { undated: 3, coarser: 1, buckets: [{ from: '2016-12', predicate: 'fights', count: 2 }] },
    { undated: 0, coarser: 0, buckets: [{ from: '2016-11', predicate: 'backs', count: 4 }] },
  ];
  const answers = { timelines, layers, lens: gazette, predicates: all };

  it('puts the layers together, by predicate', () => {
    expect(timelineAnswer(answers, true)).toEqual({
      lens: gazette,
      buckets: [
        { from: '2016-11', predicate: 'backs', count: 4, layer: 'reports' },
        { from: '2016-12', predicate: 'fights', count: 2, layer: 'says' },
      ],
      undated: 3,
      coarser: 1,
      counts: new Map([
        ['says', 5],
        ['reports', 4],
      ]),
    });
  });

  it('leaves out the undated where months are chosen without them, but not what spans months', () => {
    const { undated, coarser, counts } = timelineAnswer(answers, false);
    expect([undated, coarser, counts.get('says')]).toEqual([1, 1, 3]);
  });
});

describe('the words of a timeline', () => {
  const sources = ['gazette', 'chronicle'].map((id) => ({
    id,
    title: id,
    publisher: { name: id.toUpperCase() },
  }));

  it('say whose claims are counted', () => {
    expect(timelineLead({ kind: 'all' }, sources)).toMatch(/^Claims by the month/u);
    expect(timelineLead(gazette, sources)).toContain('the text of GAZETTE, in its own voice');
    expect(timelineLead(both, sources)).toContain('the 2 compared sources');
  });

  it('name a layer by its standing or its source', () => {
    expect(layerInWords('reports', gazette, sources)).toBe('others say so in it');
    expect(layerInWords('chronicle', both, sources)).toBe('CHRONICLE');
    expect(layerInWords('chronicle', { kind: 'compare', sources: ['gone', 'chronicle'] }, sources)).toBe(
      'CHRONICLE',
    );
    expect(layerInWords('chronicle', gazette, sources)).toBeNull();
    expect(layerInWords(null, both, sources)).toBeNull();
    expect(layerInWords('says', { kind: 'all' }, sources)).toBeNull();
  });
});
