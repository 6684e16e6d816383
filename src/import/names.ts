import { distance } from 'fastest-levenshtein';
import anyAscii from 'any-ascii';
import { ENTITY_TYPES, type Entity, type EntityType } from '../claims/types.ts';
import type { EntitySearch } from '../graph/entitySearch.ts';
import { nearMisses } from '../problems/nearMisses.ts';
import { quote } from '../problems/quote.ts';
import { RowRefusal } from './evaluate.ts';
import { refuseUnreadable } from './refuseUnreadable.ts';
import { foldSpaces } from './foldSpaces.ts';
import { slugOf } from './slug.ts';

/** An entity that a name may mean, and how alike their spellings are, from 0 to 1. */
export interface NearEntity {
  readonly id: string;
  readonly score: number;
}

/** A name that no entity has: how often it stands in the file, first where, and which entities come near. */
export interface UnknownName {
  readonly name: string;
  readonly line: number;
  readonly times: number;
  /** The id under which it was added; absent where it was not. */
  readonly created?: string;
  readonly near: readonly NearEntity[];
}

/** A name as a row has it. */
export interface Named {
  /** Its white space folded. */
  readonly name: string;
  readonly line: number;
  /** What it would be, where it has to be created. */
  readonly type: string | undefined;
  readonly wikidata: string | undefined;
  /** True where nobody says who it is. */
  readonly unnamed?: boolean | undefined;
}

/** Looks names up, and keeps account of those that it did not know. */
export interface Names {
  /** The id that a name means. Throws RowRefusal where it means none, or several. */
  readonly idOf: (named: Named) => string;
  /** Makes an entity known that is to be added by the mapping itself. */
  readonly define: (entity: Pick<Entity, 'id' | 'name'> & { readonly type: EntityType }) => void;
  readonly entityOf: (id: string) => Pick<Entity, 'id' | 'type'> | undefined;
  /** Ids of the entities that names were found to mean, by name. */
  readonly matched: ReadonlyMap<string, string>;
  /** Names that no entity has, the commonest first. */
  readonly unknown: () => readonly UnknownName[];
  /** Entities that were made, in the order in which they were met. */
  readonly created: readonly NewEntity[];
}

/** An entity to be added. */
export interface NewEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly wikidata?: string;
  readonly unnamed?: true;
}

/** What names are looked up in. */
export interface NamesSettings {
  readonly entities: readonly Entity[];
  readonly search: EntitySearch;
  /** Names that the mapping explains, whatever white space they have. */
  readonly known: ReadonlyMap<string, string>;
  /** Whether to make entities of names that nobody has. */
  readonly create: boolean;
}

/** Makes ready to look names up: in the mapping, by Wikidata id, by any name of an entity, never by likeness. */
export function namesOf({ entities, search, known, create }: NamesSettings): Names {
  const byId = new Map<string, Pick<Entity, 'id' | 'type'>>(entities.map((entity) => [entity.id, entity]));
  const byWikidata = new Map(
    entities.flatMap(({ id, wikidata }) => (wikidata === undefined ? [] : [[wikidata, id]])),
  );
  const explainedNames = new Map([...known].map(([name, id]) => [foldSpaces(name), id]));
  const matched = new Map<string, string>();
  const missing = new Map<string, { line: number; times: number; created?: string }>();
  const created: NewEntity[] = [];

  const add = ({ name, type, wikidata, unnamed = false }: Named): string => {
    const entityType = ENTITY_TYPES.find((each) => each === type);
    if (entityType === undefined) {
      const is =
        type === undefined ? 'the mapping gives it no "type"' : `${quote(type)} is no type of entity`;
      throw new RowRefusal('unknown-type', `The entity ${quote(name)} cannot be created: ${is}.`);
    }
    const id = freeId(slugOf(name), byId);
    const entity: NewEntity = {
      ...{ id, type: entityType, name },
      ...(wikidata === undefined ? {} : { wikidata }),
      ...(unnamed ? { unnamed } : {}),
    };
    byId.set(id, entity);
    if (wikidata !== undefined) byWikidata.set(wikidata, id);
    created.push(entity);
    return id;
  };

  const find = (named: Named): string | undefined => {
    const { name, wikidata } = named;
    const explained = explainedNames.get(name);
    if (explained !== undefined) {
      if (byId.has(explained)) return explained;
      throw new RowRefusal(
        'unknown-entity',
        `The mapping has ${quote(name)} mean "${explained}", but there is no such entity.`,
      );
    }
    const [byItem, before] = [wikidata && byWikidata.get(wikidata), matched.get(name)];
    if (byItem ?? before) return byItem ?? before;
    refuseUnreadable(name, 'name');
    const [first, ...others] = search.named(name);
    if (first === undefined || others.length === 0) return first;
    const all = [first, ...others].map((id) => `"${id}"`).join(' and ');
    throw new RowRefusal(
      'ambiguous-name',
      `The name ${quote(name)} belongs to ${all}; say in the mapping, under "names", which is meant.`,
    );
  };

  const idOf = (named: Named): string => {
    const key = named.wikidata === undefined ? named.name : `${named.name} (${named.wikidata})`;
    const before = missing.get(key);
    if (before?.created !== undefined) {
      before.times += 1;
      return before.created;
    }
    const id = before ? undefined : find(named);
    if (id !== undefined) {
      matched.set(named.name, id);
      return id;
    }
    const entry = before ?? { line: named.line, times: 0 };
    missing.set(key, entry);
    entry.times += 1;
    if (create) return (entry.created = add(named));
    throw new RowRefusal(
      'unknown-name',
      `There is no entity called ${quote(named.name)}; name one under "names" in the mapping, or add it with --create.`,
    );
  };

  const unknown = (): readonly UnknownName[] =>
    [...missing]
      .sort(([, a], [, b]) => b.times - a.times)
      .map(([name, entry], rank) => ({
        name,
        ...entry,
        near: rank < MOST_EXPLAINED ? nearEntities(name, search, entities) : [],
      }));
  const define: Names['define'] = (entity) => {
    byId.set(entity.id, entity);
    matched.set(entity.name, entity.id);
    matched.set(entity.id, entity.id);
  };
  return { idOf, define, entityOf: (id) => byId.get(id), matched, unknown, created };
}

/** How many unknown names are looked up by likeness, which takes a moment each. */
const MOST_EXPLAINED = 50;
/** Below this nobody would think of it. */
const LEAST_ALIKE = 0.5;
const MOST_NEAR = 3;

/**
 * The entities that a name may have been meant for, the likest first: found by the search and among near-misses,
 * scored by spelling.
 */
function nearEntities(
  name: string,
  search: EntitySearch,
  entities: readonly Entity[],
): readonly NearEntity[] {
  const spelt = entities.map(({ id, name: own, aliases }) => ({
    id,
    spellings: [own, ...aliases.map(({ text }) => text)],
  }));
  const words = name.split(/\s+/u).flatMap((word) => search.find(word).slice(0, 5));
  const candidates = new Set([...search.find(name), ...words, ...nearMisses(name, spelt)]);
  const found = entities.filter(({ id }) => candidates.has(id));
  return found
    .map((entity) => ({ id: entity.id, score: likeness(name, entity) }))
    .filter(({ score }) => score >= LEAST_ALIKE)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_NEAR);
}

function likeness(name: string, { name: own, aliases }: Entity): number {
  const sought = folded(name);
  const scores = [own, ...aliases.map(({ text }) => text)].map((spelling) => {
    const other = folded(spelling);
    return 1 - distance(sought, other) / Math.max(sought.length, other.length, 1);
  });
  return Math.round(100 * Math.max(...scores)) / 100;
}

function folded(text: string): string {
  return anyAscii(text.normalize('NFKC')).toLowerCase();
}

function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(free)) return free;
  }
}
