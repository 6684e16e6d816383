import { describe, expect, it } from 'vitest';
import { attachTexts } from '../../src/evidence/attachedTexts.ts';
import { makeAnchor } from '../../src/evidence/makeAnchor.ts';
import { prepareText } from '../../src/evidence/preparedText.ts';
import { aClaim, worldGraph } from '../world.ts';
import { exported, NO_TEXTS } from './exported.ts';

const TEXT =
  'In spring they met. The Crown sent cannon and coin to the Blue Company at the ford. Nobody came home.';
const PASSAGE = 'The Crown sent cannon and coin to the Blue Company at the ford';
const { anchor } = makeAnchor(prepareText(TEXT), PASSAGE);
const graph = worldGraph({
  claims: [aClaim({ evidence: [anchor], voice: ['miller'] }), aClaim({ id: 'gazette/none' })],
  accounts: [],
});
const annotations = async (texts = NO_TEXTS): Promise<any[]> =>
  JSON.parse((await exported(graph, 'web-annotation', {}, texts)).text);

describe('web-annotation', () => {
  it('has one annotation per passage, with what the data model of the W3C requires', async () => {
    const [annotation, ...more] = await annotations();
    expect(more).toEqual([]);
    expect(annotation).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { term: 'urn:hearsay:term/' }],
      id: 'urn:hearsay:claim/chronicle/a-claim#annotation-1',
      type: 'Annotation',
      motivation: 'describing',
    });
    expect(annotation.body.map(({ purpose }: any) => purpose)).toEqual([
      'describing',
      'tagging',
      'tagging',
      'tagging',
      'identifying',
    ]);
  });

  it('has no word of a text that is not attached, only the fingerprint', async () => {
    const [{ target }] = await annotations();
    expect(target.selector).toBeUndefined();
    expect(target['term:hash']).toBe(anchor.hash);
  });

  it('quotes a text that is attached', async () => {
    const texts = attachTexts(new Map([['chronicle', [anchor]]]), new Map([['chronicle', TEXT]]));
    const [{ target }] = await annotations(texts);
    expect(target.selector).toEqual({
      type: 'TextQuoteSelector',
      exact: PASSAGE,
      prefix: 'In spring they met. ',
      suffix: '. Nobody came home.',
    });
  });
});
