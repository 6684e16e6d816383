import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { asksForOverview } from '../../src/ask/telling/overview.ts';
import { openSchema } from '../../src/server/openSchema.ts';
import { openAleppo } from '../aleppo.ts';

describe('a question on the dataset itself', () => {
  it.each([
    'What is this about?',
    'what is this',
    'What can I ask here?',
    'Which sources are there?',
    'How many articles do you have?',
    'Who wrote these articles?',
    'Who are the main actors?',
    'Who is who in this conflict?',
    'List the sources',
  ])('is told from other questions: %s', (question) => {
    expect(asksForOverview(question)).toBe(true);
  });

  it.each([
    'What is this siege about?',
    'Which sources mention Iran?',
    'Who wrote these letters?',
    'Who are the main backers of Assad?',
    'How many sources say that Iran backs Assad?',
    'What is the MOM?',
    'Who are the parties to the evacuation deal?',
  ])('is not any other question: %s', (question) => {
    expect(asksForOverview(question)).toBe(false);
  });

  it('is answered with the sources and their claims, and what most of them speak of, which the operation gives again', async () => {
    const { context } = await openAleppo();
    const schema = await openSchema();
    const { understood, answer, operation, variables, claims, problem } =
      await context.ask('What is this about?');
    expect(problem).toBeNull();
    expect(understood!.text).toBe('Which sources there are, and of what most of them speak.');
    expect(claims).toEqual([]);
    const again = await graphql({
      schema,
      source: operation!,
      variableValues: variables!,
      contextValue: context,
    });
    expect(again.errors).toBeUndefined();
    const { sources, subgraph } = again.data as unknown as {
      readonly sources: readonly { readonly title: string; readonly claimCount: number }[];
      readonly subgraph: { readonly relations: readonly unknown[]; readonly omitted: number };
    };
    for (const { title, claimCount } of sources) {
      expect(answer).toContain(`“${title}”`);
      expect(answer).toContain(`${claimCount} claims.`);
    }
    expect(answer).toContain(
      `They speak of ${(subgraph.relations.length + subgraph.omitted).toLocaleString('en-GB')} relations`,
    );
    expect(answer!.split('\n').filter((line) => / claims? from \d+ sources?\.$/u.test(line))).toHaveLength(
      subgraph.relations.length,
    );
  });
});
