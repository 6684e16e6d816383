import { describe, expect, it } from 'vitest';
import { anEntity, worldGraph } from '../world.ts';
import { contextOf, worldApi } from './worldApi.ts';

const PLACES = '{ subgraph { entities { id x y } } }';

describe('the drawing of the API', () => {
  it('waits until entities are laid out before it looks where they are', async () => {
    const graph = worldGraph();
    const order: string[] = [];
    const watched = {
      ...graph,
      laidOut: async () => {
        await graph.laidOut();
        order.push('laid out');
      },
      layout: () => (order.push('looked'), graph.layout()),
    };
    const { data } = await worldApi(contextOf(watched)).ask(PLACES);
    expect(data?.['subgraph'].entities.length).toBeGreaterThan(3);
    expect(order.slice(0, 2)).toEqual(['laid out', 'looked']);
  });

  it('gives many relations in their order, before and after the operation is compiled', async () => {
    const context = contextOf(worldGraph());
    const [subject, object] = [anEntity('crown', 'state'), anEntity('league', 'bloc')];
    const relations = Array.from({ length: 450 }, (_, n) => ({
      id: `r${n}`,
      subject,
      object,
      predicate: 'p',
    }));
    const { ask } = worldApi({
      ...context,
      hearsay: {
        ...context.hearsay,
        within: () => context.hearsay,
        subgraph: async () => ({ entities: [], relations, omitted: 0, unheard: [] }) as never,
      },
    });
    for (let asked = 0; asked < 12; asked += 1) {
      const { data, errors } = await ask('{ subgraph { relations { id subject { id } } } }');
      expect(errors).toBeUndefined();
      expect(data?.['subgraph'].relations.map(({ id }: { id: string }) => id)).toEqual(
        relations.map(({ id }) => id),
      );
      expect(data?.['subgraph'].relations[449].subject).toEqual({ id: 'crown' });
    }
  });
});
