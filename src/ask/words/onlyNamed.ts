import type { Entity, EntityType } from '../../claims/types.ts';
import { wholeName } from './chunks.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The only one of some types whom a text names from its first word to its last; undefined where nobody is named,
 * or several may be.
 */
export function onlyNamed(text: string, types: readonly EntityType[], lexicon: Lexicon): Entity | undefined {
  const named = wholeName(text, lexicon).flatMap((each) =>
    each.type === 'name' && types.includes(each.entity.type) ? [each.entity] : [],
  );
  return named.length === 1 ? named[0] : undefined;
}
