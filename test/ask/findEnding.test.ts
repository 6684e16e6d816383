import { describe, expect, it } from 'vitest';
import { findEnding } from '../../src/ask/reading/findEnding.ts';
import { buildLexicon } from '../../src/ask/words/lexicon.ts';
import { tokensOf } from '../../src/ask/words/tokens.ts';
import { anEntity, world } from '../world.ts';

const events = [
  anEntity('ford-siege', 'event', { name: 'Siege of the Ford', when: '2001-02-03/2001-06-17' }),
  anEntity('ford-talks', 'event', { name: 'Ford talks', when: '2001-03' }),
  anEntity('ford-raid', 'event', { name: 'Raid on the Ford', when: '2001-09' }),
  anEntity('hill-war', 'event', { name: 'Hill War', when: '199X' }),
  anEntity('old-war', 'event', { name: 'Old War', when: '1960/1964' }),
];
const lexicon = buildLexicon(world.vocabulary, [...world.entities, ...events]);

/** The end that is found in a question, the event it is of, and the words that are left. */
function endingIn(question: string): string | undefined {
  const tokens = tokensOf(question);
  const ending = findEnding(tokens, lexicon);
  if (!ending) return undefined;
  const rest = [...tokens.slice(0, ending.from), ...tokens.slice(ending.to)].map(({ word }) => word);
  return `${ending.edtf} of ${ending.event.id} | ${rest.join(' ')}`;
}

describe('findEnding', () => {
  it.each([
    ['who led at the end of the Siege of the Ford', '2001-06 of ford-siege | who led'],
    ['in the last days of the Ford talks who led', '2001-03 of ford-talks | who led'],
    ['who ruled at the end of the Old War', '1964 of old-war | who ruled'],
    ['who held the ford at the end of the siege', '2001-06 of ford-siege | who held the ford'],
    ['who held the ford in its final weeks', '2001-09 of ford-raid | who held the ford'],
    ['who held the ford at the very end', '2001-09 of ford-raid | who held the ford'],
    ['who fought at the end of the Hill War', undefined],
    ['who led at the end', undefined],
    ['who held the ford at the end of his speech', undefined],
    ['who held the ford at the end of 2001', undefined],
    ['what does the Gazette say of the ford at the end', undefined],
    ['who stood near the end of the ford', undefined],
    ['who held the ford', undefined],
  ])('in %j', (question, ending) => {
    expect(endingIn(question)).toBe(ending);
  });
});
