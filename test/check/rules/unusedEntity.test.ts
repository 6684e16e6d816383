import { describe, expect, it } from 'vitest';
import { problemsOf, record } from '../world.ts';

describe('unusedEntity', () => {
  it('warns of what nothing names', async () => {
    const files = {
      'entities/faction.yaml': undefined,
      'entities/person.yaml': undefined,
      'entities/place.yaml': record({ id: 'aleppo', name: 'Aleppo', broader: ['syria'] }),
      'entities/organization.yaml': undefined,
      'entities/event.yaml': undefined,
    };
    expect(await problemsOf('unused-entity', files)).toEqual([
      'entities/place.yaml:1:9: warning unused-entity: The entity "aleppo" is named by no claim, source or other entity.',
    ]);
  });
});
