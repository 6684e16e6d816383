import { UNNAMED } from '../claims/types.ts';
import type { LoadedDataset } from '../load/loadedDataset.ts';
import type { CheckContext, CheckedClaim, CheckOptions, KnownEntity } from './checkContext.ts';
import { completeClaim } from './completeClaim.ts';
import { isUnread } from './isUnread.ts';

/** Prepares what the rules see. */
export function createCheckContext(loaded: LoadedDataset, options: CheckOptions = {}): CheckContext {
  const claims = loaded.sources.flatMap((source) =>
    source.claims.map((record): CheckedClaim => ({ source, record, value: completeClaim(record.value) })),
  );
  const predicates = (loaded.vocabulary?.value.predicates ?? []).map(
    (each) => [each.id ?? '', each] as const,
  );
  return {
    loaded,
    options,
    claims,
    soundClaims: claims.filter((claim) => claim.record.sound),
    predicates: new Map(predicates.reverse()),
    entities: knownEntities(loaded),
    entitiesComplete:
      !isUnread(loaded, 'entities') && !loaded.unread.includes('sources') && !loaded.unread.includes('.'),
  };
}

function knownEntities({ entities, sources }: LoadedDataset): Map<string, KnownEntity> {
  const known: KnownEntity[] = entities.map(({ type, value }) => {
    const aliases = (value.aliases ?? []).map((alias) => alias.text);
    return {
      id: value.id ?? '',
      type,
      spellings: [value.name, ...aliases].filter((each) => each !== undefined),
    };
  });
  for (const { slug, record } of sources) {
    known.push({ id: slug, type: 'work', spellings: record?.value.title ? [record.value.title] : [] });
  }
  known.push({ id: UNNAMED, type: 'person', spellings: [] });
  const byId = new Map<string, KnownEntity>();
  for (const entity of known) if (entity.id !== '' && !byId.has(entity.id)) byId.set(entity.id, entity);
  return byId;
}
