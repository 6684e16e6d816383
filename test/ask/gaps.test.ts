import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/ask/ask.ts';
import { openAleppo } from '../aleppo.ts';

const { context } = await openAleppo();
const { hearsay } = context;
const ask = (question: string): Promise<Answer> => context.ask(question);

/** The ids of the relations of what is told. */
function relationsOf({ claims }: Pick<Answer, 'claims'>): ReadonlySet<string> {
  return new Set(
    claims.map(({ subject, predicate, object }) => [subject.id, object.id].sort().join(`:${predicate}:`)),
  );
}

describe('what is wanting', () => {
  it.each([
    [
      'Which claims about Turkey are undated?',
      'Relations about Turkey for which no claim gives a date.',
      { gaps: ['undated'], filter: { about: ['turkey'] } },
    ],
    ['Which relations have no date?', 'Relations for which no claim gives a date.', { gaps: ['undated'] }],
    [
      'Which claims of backing rest on a single source?',
      'Relations (anyone backs anyone) that one known origin alone affirms.',
      { gaps: ['single-origin'], predicates: ['backs'] },
    ],
    [
      'Which claims about al-Nusra are not corroborated by any other source?',
      'Relations about al-Nusra Front that one known origin alone affirms.',
      { gaps: ['single-origin'], filter: { about: ['al-nusra-front'] } },
    ],
    [
      'Which claims about Iran do not say in which form?',
      'Relations about Iran of which no claim says in which form.',
      { gaps: ['unknown-kind'], filter: { about: ['iran'] } },
    ],
    [
      'Which claims about Turkey backing the rebels rest on a single source?',
      'Relations (Turkey backs Syrian rebels) that one known origin alone affirms.',
      {
        gaps: ['single-origin'],
        filter: { subjects: ['turkey'], predicates: ['backs'], objects: ['syrian-rebels'] },
      },
    ],
    [
      'Which claims about Iran in 2016 rest on a single source?',
      'Relations about Iran that one known origin alone affirms in the time 2016.',
      { gaps: ['single-origin'], filter: { about: ['iran'], during: '2016' } },
    ],
    [
      'Which denials remain unanswered?',
      'Relations on which sources contradict each other without citing each other.',
      { gaps: ['unanswered'] },
    ],
    [
      'What are the gaps in the evidence on Qatar?',
      'Relations about Qatar that one known origin alone affirms, for which no claim gives a date, of which no claim says in which form or on which sources contradict each other without citing each other.',
      { filter: { about: ['qatar'], parts: ['body', 'note'] } },
    ],
  ] as const)('answers %s', async (question, echo, args) => {
    const answer = await ask(question);
    const page = await hearsay.gaps({ ...args, first: 500 });
    const expected = page.edges.flatMap(({ node }) => node.relation.verdicts.flatMap(({ claims }) => claims));
    expect(answer.understood!.text).toBe(echo);
    expect(expected.length).toBeGreaterThan(0);
    const aside = answer.beside.reduce((sum, side) => sum + side.claims.length, 0);
    const fitting = answer.claims.slice(0, answer.claims.length - aside);
    expect(relationsOf({ claims: fitting })).toEqual(relationsOf({ claims: expected }));
  });

  it('says where nothing is wanting', async () => {
    const { answer, beside } = await ask('Which denials about Qatar remain unanswered?');
    expect(answer).toMatch(/^There is no such relation\./u);
    expect(beside.every(({ why }) => why.startsWith('Nearest in words'))).toBe(true);
  });
});

describe('what is told more surely than its ground', () => {
  it.each([
    ['Where does Heller go beyond his sources?', ['heller-bitter-lessons']],
    ['Which sources overstate what they cite?', null],
    ['Which claims are made with more certainty than their sources allow?', null],
    ['What does Heller say more surely than his sources?', ['heller-bitter-lessons']],
  ] as const)('answers %s', async (question, sources) => {
    const { understood, claims } = await ask(question);
    const page = await hearsay.hardenings({ sources, first: 500 });
    const pairs = page.edges.flatMap(({ node }) => [node.own.id, node.restsOn.id]);
    expect(understood!.text).toMatch(/^What is told more surely than the word or work that it rests on/u);
    expect(pairs.length).toBeGreaterThan(0);
    expect(new Set(claims.map(({ id }) => id))).toEqual(new Set(pairs));
  });
});
