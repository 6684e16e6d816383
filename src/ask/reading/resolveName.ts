import type { Entity, EntityType } from '../../claims/types.ts';
import { inWords } from '../../problems/inWords.ts';
import type { Chunk } from '../words/chunks.ts';
import type { StandsFor } from '../words/grammar.ts';
import type { Named } from './reading.ts';

/** What keeps a name from being resolved, in a sentence. */
export class NameProblem extends Error {
  override readonly name = 'NameProblem';
}

const MOST_LISTED = 6;

/** The entities that a name may mean, those whose main name it is before those with an alias. */
export function candidatesOf({ meanings }: Chunk): readonly Entity[] {
  const names = meanings.flatMap((meaning) => (meaning.type === 'name' ? [meaning] : []));
  const main = names.filter((each) => each.main);
  return [...new Set((main.length > 0 ? main : names).map(({ entity }) => entity))];
}

/**
 * The entity that a name means where only some types can stand. A leader who acted for a state stands for it where
 * states can stand too; names that are joined to it are resolved alike. Throws NameProblem where none fits, or where several do.
 */
export function resolveName(chunk: Chunk, types: readonly EntityType[], standsFor: StandsFor): Named {
  const named = resolveOne(chunk, types, standsFor);
  const { others = [] } = chunk;
  if (others.length === 0) return named;
  return { ...named, or: others.map((other) => resolveOne(other, types, standsFor)) };
}

function resolveOne(chunk: Chunk, types: readonly EntityType[], standsFor: StandsFor): Named {
  const all = [
    ...new Set(chunk.meanings.flatMap((meaning) => (meaning.type === 'name' ? [meaning.entity] : []))),
  ];
  const main = candidatesOf(chunk).filter(({ type }) => types.includes(type));
  const fitting = main.length > 0 ? main : all.filter(({ type }) => types.includes(type));
  if (fitting.length === 0) {
    const are = [...new Set(all.map(({ type }) => type))].map((type) => withArticle(type));
    throw new NameProblem(`"${chunk.text}" is ${inWords(are)}, which cannot stand there.`);
  }
  if (fitting.length > 1) throw ambiguous(chunk.text, fitting);
  const entity = fitting[0]!;
  const state = standsFor.get(entity.id);
  return state && types.includes(state.type) ? { entity: state, namedAs: entity } : { entity };
}

/** The complaint that a name means several entities, which are listed. */
export function ambiguous(text: string, entities: readonly Entity[]): NameProblem {
  const shown = entities.slice(0, MOST_LISTED).map(({ name, id }) => `${name} (${id})`);
  const more = entities.length > MOST_LISTED ? ` or ${entities.length - MOST_LISTED} more` : '';
  return new NameProblem(`"${text}" may be ${inWords(shown, 'or')}${more}; say which.`);
}

function withArticle(type: EntityType): string {
  return /^[aeiou]/u.test(type) ? `an ${type}` : `a ${type}`;
}
