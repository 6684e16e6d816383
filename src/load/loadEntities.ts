import { entityShape } from './entityShape.ts';
import type { Entry } from './fileTree.ts';
import { listFolder } from './listFolder.ts';
import type { LoadedEntity } from './loadedDataset.ts';
import type { Loading } from './loading.ts';
import { readRecords } from './readRecords.ts';
import { reportNoFolder } from './reportNoFolder.ts';
import { reportUnknownFiles } from './reportUnknownFiles.ts';

const FOLDER = 'entities';

/** The entities of all files `entities/<type>.yaml`, in the order of the files. */
export async function loadEntities(loading: Loading, folder: Entry | undefined): Promise<LoadedEntity[]> {
  if (folder?.type !== 'folder') {
    reportNoFolder(loading, FOLDER, folder);
    return [];
  }
  const entries = await listFolder(loading, FOLDER);
  const known = [...entries.keys()].filter((name) => name.endsWith('.yaml'));
  reportUnknownFiles(loading, entries.values(), { folder: FOLDER, known });
  const entities: LoadedEntity[] = [];
  for (const name of known) {
    const path = `${FOLDER}/${name}`;
    const records = await readRecords(loading, { path, entry: entries.get(name)! }, entityShape);
    for (const record of records) entities.push({ ...record, type: name.slice(0, -'.yaml'.length) });
  }
  return entities;
}
