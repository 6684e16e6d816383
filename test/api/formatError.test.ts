import { describe, expect, it } from 'vitest';
import { worldGraph } from '../world.ts';
import { contextOf, worldApi } from './worldApi.ts';

describe('formatError', () => {
  it.each<[string, string, string]>([
    [
      '{ entity(id: "blue-compny") { id } }',
      'NOT_FOUND',
      'There is no entity "blue-compny"; did you mean "blue-company"',
    ],
    ['{ backing(to: "nobody-at-all") { totalCount } }', 'NOT_FOUND', 'There is no entity "nobody-at-all".'],
    [
      '{ relation(subject: "crown", predicate: "baks", object: "ford") { id } }',
      'NOT_FOUND',
      'There is no predicate "baks"; did you mean "backs"?',
    ],
    [
      '{ claims(filter: { during: "soon" }) { totalCount } }',
      'BAD_USER_INPUT',
      'Argument "during": "soon" is not a date in EDTF',
    ],
    [
      '{ claims(first: 0) { totalCount } }',
      'BAD_USER_INPUT',
      'Argument "first" is 0; it must be a whole number from 1 to 500.',
    ],
    [
      '{ relation(subject: "crown", predicate: "fights", object: "ford") { silent(first: 501) { id } } }',
      'BAD_USER_INPUT',
      'Argument "first" is 501',
    ],
    ['{ claims(after: "x") { totalCount } }', 'BAD_USER_INPUT', 'Argument "after" is "x"'],
    ['{ claims { total } }', 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "total"'],
    ['{ claims(', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
  ])('answers %s with %s', async (query, code, message) => {
    const { errors } = await worldApi().ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code });
    expect(errors?.[0]?.message).toContain(message);
    expect(JSON.stringify(errors)).not.toMatch(/stacktrace|node_modules|\.ts/u);
  });

  it('gives near-misses for programs too', async () => {
    const { errors } = await worldApi().ask('{ source(id: "gazete") { id } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', nearMisses: ['gazette'] });
  });

  it('shows nothing of what failed inside, and logs it', async () => {
    const context = contextOf(worldGraph());
    const failing = {
      ...context,
      hearsay: { ...context.hearsay, sources: () => Promise.reject(new Error('secret /etc/path')) },
    };
    const { ask, logged } = worldApi(failing);
    const { errors } = await ask('{ sources { id } }');
    expect(errors).toEqual([
      {
        message: 'Hearsay failed to answer this; the error has been logged where it runs.',
        path: ['sources'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    expect(String(logged[0])).toContain('secret');
  });
});
