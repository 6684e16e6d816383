import { describe, expect, it } from 'vitest';
import { sheetFor } from '../../client/src/state/sheet.ts';
import { aView } from './aView.ts';

describe('sheetFor', () => {
  const entity = aView({ entity: 'crown' });
  const relation = aView({ entity: 'crown', relation: 'crown:backs:blue' });

  it('opens on what an address asks for', () => {
    expect(sheetFor(null, relation)).toBe('evidence');
    expect(sheetFor(null, entity)).toBe('relations');
    expect(sheetFor(null, aView({ question: 'Who backs Blue?' }))).toBe('relations');
    expect(sheetFor(null, aView())).toBeNull();
  });

  it('opens on what is newly selected, and on nothing else', () => {
    expect(sheetFor(entity, relation)).toBe('evidence');
    expect(sheetFor(relation, aView({ entity: 'blue', relation: 'crown:backs:blue' }))).toBe('relations');
    expect(sheetFor(relation, { ...relation })).toBeNull();
    expect(sheetFor(relation, aView())).toBeNull();
  });
});
