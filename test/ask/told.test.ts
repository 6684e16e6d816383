import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/ask/ask.ts';
import type { ClaimAnswer } from '../../src/queries/claimAnswer.ts';
import { openAleppo } from '../aleppo.ts';

const { context } = await openAleppo();
const { hearsay } = context;
const ask = (question: string): Promise<Answer> => context.ask(question);

/** What was found as fitting the question, without what stands beside it. */
function fitting({ claims, beside }: Answer): readonly ClaimAnswer[] {
  const aside = beside.reduce((sum, side) => sum + side.claims.length, 0);
  return claims.slice(0, claims.length - aside);
}

describe('how claims are told', () => {
  it.each<[string, string, (claim: ClaimAnswer) => boolean]>([
    [
      'Which claims does Heller report but not endorse?',
      'What is said according to Sam Heller in the words of others that it reports or disputes.',
      ({ source, voice, stance }) =>
        source.id === 'heller-bitter-lessons' && voice.length > 0 && stance !== 'endorses',
    ],
    [
      'What does the WSWS quote but reject?',
      'What is said according to World Socialist Web Site in the words of others that it disputes.',
      ({ source, stance }) => source.id === 'wsws-iso-aleppo' && stance === 'disputes',
    ],
    [
      'Which claims of others does Al-Shami endorse?',
      'What is said according to Leila Al-Shami in the words of others that it endorses.',
      ({ voice, stance }) => voice.length > 0 && stance === 'endorses',
    ],
    [
      'What does Heller say in his own words about Turkey?',
      'What is said about Turkey according to Sam Heller in the own word of the source.',
      ({ voice }) => voice.length === 0,
    ],
    [
      'What does Al-Shami attribute to others?',
      'What is said according to Leila Al-Shami in the words of others.',
      ({ voice }) => voice.length > 0,
    ],
    [
      'What do anonymous sources say about Turkey?',
      'What is said about Turkey in the words of speakers who are not named.',
      ({ voice, subject, object }) =>
        voice.some(({ unnamed }) => unnamed) && [subject.id, object.id].includes('turkey'),
    ],
    [
      'What does Heller claim about Iran that no other source mentions?',
      'What is said about Iran according to Sam Heller on relations of which no other source speaks.',
      ({ id, subject, object }) => id.startsWith('heller-') && [subject.id, object.id].includes('iran'),
    ],
    [
      'Which claims about Russia are made by several sources?',
      'What is said about Russia on relations of which other sources speak, too.',
      ({ subject, object }) => [subject.id, object.id].includes('russia'),
    ],
    [
      'Which claims rest on anonymous sources?',
      'What is said in the words of speakers who are not named.',
      ({ voice, part }) => voice.some(({ unnamed }) => unnamed) && part !== 'comment',
    ],
    [
      'Which claims about Russia are only possible?',
      'What is said about Russia as possible.',
      ({ certainty }) => certainty === 'possible',
    ],
    [
      'Which claims about Iran in Heller are uncertain?',
      'What is said about Iran according to Sam Heller as probable or possible.',
      ({ source, certainty }) => source.id === 'heller-bitter-lessons' && certainty !== 'certain',
    ],
    [
      'Which claims are hypothetical?',
      'What is said as hypothetical.',
      ({ modality }) => modality === 'hypothetical',
    ],
  ])('%s', async (question, reading, isAskedFor) => {
    const answer = await ask(question);
    expect(answer.understood?.text).toBe(reading);
    expect(fitting(answer).length).toBeGreaterThan(0);
    expect(fitting(answer).filter((claim) => !isAskedFor(claim))).toEqual([]);
  });

  it.each([
    ['What does Heller claim about Iran that no other source mentions?', 1],
    ['Which claims are made only in comments?', 1],
    ['Which claims about Russia are made by several sources?', 2],
  ])('counts the sources that speak of a relation: %s', async (question, atLeast) => {
    const found = fitting(await ask(question));
    for (const { subject, predicate, object, source } of found) {
      const filter = { subjects: [subject.id], predicates: [predicate], objects: [object.id] };
      const { edges } = await hearsay.claims({ filter, first: 100 });
      const speaking = new Set([source.id, ...edges.map(({ node }) => node.source.id)]);
      if (atLeast === 1) expect(speaking.size).toBe(1);
      else expect(speaking.size).toBeGreaterThanOrEqual(atLeast);
    }
  });

  it('is not asked of who has no source', async () => {
    const { understood } = await ask('Which claims does Obama report but not endorse?');
    expect(understood?.text ?? '').not.toContain('in the words of others');
  });
});

describe('what the sources agree on', () => {
  it.each([
    'What do the five sources agree on?',
    'On what do the sources agree?',
    'Where do the articles agree?',
  ])('%s', async (question) => {
    const answer = await ask(question);
    expect(answer.understood?.text).toBe('On what any two sources agree.');
    expect(answer.understood?.asked).toBe('agreement');
    const sources = new Map<string, Set<string>>();
    for (const { subject, predicate, object, source } of answer.claims) {
      const key = [subject.id, predicate, object.id].join(' ');
      sources.set(key, (sources.get(key) ?? new Set()).add(source.id));
    }
    expect(sources.get('government-of-syria controls aleppo')?.size).toBe(4);
    expect(sources.size).toBeGreaterThan(10);
  });

  it('cannot be limited by time, and with a topic is what is said of it', async () => {
    expect((await ask('What do the sources agree on in 2016?')).problem).toContain(
      'cannot be limited by time',
    );
    expect((await ask('What do all sources agree on about Turkey?')).understood?.text).toBe(
      'What is said about Turkey. Not used: “agree”.',
    );
    expect((await ask('What do all five sources agree on?')).understood?.unused).toEqual([
      'all five sources',
    ]);
  });
});
