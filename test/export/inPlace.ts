import { stringify } from 'yaml';
import { buildDataset } from '../../src/claims/buildDataset.ts';
import { buildHash } from '../../src/claims/buildHash.ts';
import type { Dataset } from '../../src/claims/types.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { memoryTree } from '../../src/load/memoryTree.ts';

const yaml = (value: unknown): string => stringify(value, { aliasDuplicateObjects: false });

/** The files of a dataset without its claims. */
export function filesWithoutClaims({ vocabulary, entities, sources }: Dataset): Record<string, string> {
  const slugs = new Set(sources.map(({ id }) => id));
  const types = new Set(entities.map(({ type }) => type));
  const predicates = vocabulary.predicates.map(({ symmetric, ...rest }) => ({
    ...rest,
    symmetric: String(symmetric),
  }));
  const files: Record<string, string> = { 'vocabulary.yaml': yaml({ ...vocabulary, predicates }) };
  for (const type of types) {
    const records = entities.filter((entity) => entity.type === type && !slugs.has(entity.id));
    files[`entities/${type}.yaml`] = yaml(records.map(({ type: _, ...rest }) => rest));
  }
  for (const { id, ...rest } of sources) files[`sources/${id}/source.yaml`] = yaml(rest);
  return files;
}

/** The build hashes of a dataset with its own claims, and with those that are read from the given files in their place. */
export async function hashesInPlace(
  dataset: Dataset,
  claims: Readonly<Record<string, string>>,
): Promise<{ readonly own: string; readonly read: string }> {
  const loaded = await loadDataset(memoryTree({ ...filesWithoutClaims(dataset), ...claims }));
  const problems = loaded.problems.filter(({ file }) => file in claims);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const built = buildDataset(loaded);
  return { own: buildHash({ ...built, claims: dataset.claims }), read: buildHash(built) };
}
