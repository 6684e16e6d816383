import { describe, expect, it } from 'vitest';
import { TABS } from '../../client/src/state/viewState.ts';
import { viewIntro } from '../../client/src/words/viewIntro.ts';
import { aView } from './aView.ts';

const intros = TABS.map((tab) => viewIntro(aView({ tab })));
const drawnWords = /\b(lines?|shapes?|striped)\b/iu;

describe('the words for who sees a view for the first time', () => {
  it('are its own in every view, and short', () => {
    const lines = intros.flat();
    expect(new Set(lines).size).toBe(3 * TABS.length);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(140);
  });

  it('speak of shapes and lines in the drawing alone', () => {
    const [graph, ...others] = intros;
    expect(graph!.join(' ')).toMatch(drawnWords);
    for (const lines of others) expect(lines.join(' ')).not.toMatch(drawnWords);
    expect(viewIntro(aView({ mode: 'list' })).join(' ')).not.toMatch(drawnWords);
    expect(viewIntro(aView({ tab: 'map', mode: 'list' }))).toEqual(viewIntro(aView({ tab: 'map' })));
  });

  it('tell what the lines mean in the lens', () => {
    expect(viewIntro(aView())[1]).toContain('one claim denies what another affirms');
    expect(viewIntro(aView({ lens: { kind: 'source', source: 'ada' } }))[1]).toContain('only reports');
    expect(viewIntro(aView({ lens: { kind: 'compare', sources: ['ada', 'ben'] } }))[1]).toContain('disagree');
  });
});
