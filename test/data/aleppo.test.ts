import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/claims/readDataset.ts';
import { allClaims } from '../../src/graph/claimIndex.ts';
import { backing } from '../../src/queries/backing.ts';
import { claim } from '../../src/queries/claims.ts';
import { relation } from '../../src/queries/relation.ts';
import { PROJECT_PATHS } from '../../src/server/projectPaths.ts';
import { anchorStates } from '../../src/texts/anchorStates.ts';
import { openAleppo } from '../aleppo.ts';
import { textsFolder } from '../sourceTexts.ts';

describe('the Aleppo dataset', () => {
  it('has no errors, and warns only of a capital that stands for its state and of predicates that a text was read for and does not use', async () => {
    const { problems } = await readDataset(PROJECT_PATHS.data);
    expect(
      problems.map(
        ({ severity, rule, message }) => `${severity} ${rule} ${/"([a-z-]+)"/u.exec(message)?.[1]}`,
      ),
    ).toEqual([
      'warning shared-name turkey',
      'warning coded-without-claim succeeds',
      'warning coded-without-claim negotiates-with',
    ]);
  });

  it.runIf(textsFolder !== undefined)('has every passage where it was coded', async () => {
    const { graph, context } = await openAleppo();
    const states = anchorStates([...allClaims(graph.index)], context.texts);
    expect(states.size).toBe(graph.index.claims.count);
    const { problems } = await readDataset(PROJECT_PATHS.data, {
      anchorStates: states,
      anchorSeverity: 'error',
    });
    expect(problems.filter(({ rule }) => rule === 'anchors')).toEqual([]);
    for (const { id } of graph.dataset.sources) {
      expect(context.texts.counts(id)).toMatchObject({ attached: true, moved: 0, lost: 0 });
    }
  });

  it('says who backed the rebels, source by source, what was withheld told apart', async () => {
    const { graph } = await openAleppo();
    const { edges } = backing(graph, { to: 'syrian-rebels', by: 'united-states' });
    const verdicts = edges[0]!.node.verdicts.map(({ source, verdict, partial }) => [
      source.id,
      verdict,
      partial,
    ]);
    expect(Object.fromEntries(verdicts.map(([id, ...rest]) => [id, rest]))).toEqual({
      'boothroyd-peace-talks': ['denies', true],
      'wsws-iso-aleppo': ['asserts', false],
      'al-shami-tyrants': ['reports', false],
      'marxist-fog-of-war': ['asserts', false],
      'heller-bitter-lessons': ['asserts', false],
    });
    const withheld = edges[0]!.node.verdicts
      .flatMap(({ claims }) => claims)
      .find(({ voice, polarity }) => voice[0]?.id === 'ashley-smith' && polarity === 'denied');
    expect(withheld).toMatchObject({
      stance: 'reports',
      kinds: ['weapons'],
      detail: 'anti-aircraft weapons',
    });
  });

  it('never shows a disputed word as the source’s own', async () => {
    const { graph } = await openAleppo();
    const answer = relation(graph, { subject: 'united-states', predicate: 'allied-with', object: 'russia' });
    const wsws = answer.verdicts.find(({ source }) => source.id === 'wsws-iso-aleppo');
    expect(answer.status).toBe('disputed');
    expect(wsws?.verdict).toBe('denies');
    expect(
      wsws?.claims
        .filter(({ stance }) => stance === 'disputes')
        .map(({ voice }) => voice.map(({ id }) => id)),
    ).toContainEqual(['ashley-smith']);
  });

  it('keeps a chain of two voices', async () => {
    const { graph } = await openAleppo();
    expect(claim(graph, 'wsws-iso-aleppo/daher-rebels-held-aleppo').voice.map(({ id }) => id)).toEqual([
      'joseph-daher',
      'ashley-smith',
    ]);
  });
});
