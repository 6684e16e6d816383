import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import {
  CERTAINTIES,
  CHANGES,
  type Claim,
  ENTITY_TYPES,
  MODALITIES,
  PARTS,
  POLARITIES,
  STANCES,
} from '../src/claims/types.ts';
import { world } from './world.ts';

/** Writes the small world as the files of a dataset into a new folder in the system's temporary one; gives its path. */
export function writeWorldFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-world-'));
  const write = (path: string, value: unknown): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), stringify(value, { aliasDuplicateObjects: false }));
  };
  const words = (ids: readonly string[]): unknown => ids.map((id) => ({ id, definition: `The word ${id}.` }));
  write('vocabulary.yaml', {
    types: words(ENTITY_TYPES),
    predicates: world.vocabulary.predicates.map(({ symmetric, kinds, ...rest }) => ({
      ...rest,
      ...(symmetric ? { symmetric } : {}),
      ...(kinds.length > 0 ? { kinds } : {}),
    })),
    genres: world.vocabulary.genres,
    polarity: words(POLARITIES),
    certainty: words(CERTAINTIES),
    modality: words(MODALITIES),
    stance: words(STANCES),
    part: words(PARTS),
    change: words(CHANGES),
  });
  write('accounts.yaml', world.accounts);
  const slugs = new Set(world.sources.map(({ id }) => id));
  for (const type of ENTITY_TYPES) {
    const records = world.entities.filter((entity) => entity.type === type && !slugs.has(entity.id));
    write(
      `entities/${type}.yaml`,
      records.map(({ type: _, unnamed, ...rest }) => compact({ ...rest, ...(unnamed ? { unnamed } : {}) })),
    );
  }
  for (const { id, ...rest } of world.sources) {
    write(`sources/${id}/source.yaml`, rest);
    const claims = world.claims.filter(({ source }) => source === id);
    write(
      `sources/${id}/claims.yaml`,
      claims.map((claim, index) => compact({ ...localRecord(claim), evidence: [anchorOf(index)] })),
    );
  }
  return folder;
}

function localRecord({
  source,
  id,
  against,
  stance,
  voice,
  review: _,
  ...rest
}: Claim): Record<string, unknown> {
  const local = (claimId: string): string => claimId.slice(source.length + 1);
  return {
    id: local(id),
    ...rest,
    voice,
    ...(voice.length > 0 ? { stance } : {}),
    against: against.map(local),
  };
}

/** Claims need evidence; the small world has no text, so that any fingerprint will do. */
function anchorOf(index: number): Record<string, unknown> {
  return { at: 100 * index, letters: 40, check: index, hash: 'a'.repeat(16) };
}

function compact(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
}
