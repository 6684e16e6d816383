import { errorAt } from '../problems/problemAt.ts';
import { claimShape, type RawClaim } from './claimShape.ts';
import type { Entry } from './fileTree.ts';
import { listFolder } from './listFolder.ts';
import type { LoadedCoding, LoadedSource } from './loadedDataset.ts';
import type { LoadedRecord } from './loadedRecord.ts';
import type { Loading } from './loading.ts';
import { readClaimLines } from './readClaimLines.ts';
import { readRecord } from './readRecord.ts';
import { readRecords } from './readRecords.ts';
import { readYaml } from './readYaml.ts';
import { startOf } from './report.ts';
import { reportNoFolder } from './reportNoFolder.ts';
import { reportUnknownFiles } from './reportUnknownFiles.ts';
import { sourceShape, type RawSource } from './sourceShape.ts';

const FOLDER = 'sources';
/** Independent codings stand beside the claims for review; they are no part of the dataset. */
const CODINGS = ['first-coding.yaml', 'second-coding.yaml'];
const KNOWN = ['source.yaml', 'claims.yaml', 'claims.ndjson', ...CODINGS];

/** The sources in all folders `sources/<slug>`, in the order of their slugs. */
export async function loadSources(loading: Loading, folder: Entry | undefined): Promise<LoadedSource[]> {
  if (folder?.type !== 'folder') {
    reportNoFolder(loading, FOLDER, folder);
    return [];
  }
  const entries = await listFolder(loading, FOLDER);
  const slugs = [...entries.values()].filter((entry) => entry.type === 'folder').map((entry) => entry.name);
  reportUnknownFiles(loading, entries.values(), { folder: FOLDER, known: slugs });
  const sources: LoadedSource[] = [];
  for (const slug of slugs) sources.push(await loadSource(loading, slug));
  return sources;
}

async function loadSource(loading: Loading, slug: string): Promise<LoadedSource> {
  const folder = `${FOLDER}/${slug}`;
  const entries = await listFolder(loading, folder);
  reportUnknownFiles(loading, entries.values(), { folder, known: KNOWN });
  const record = await loadSourceRecord(loading, `${folder}/source.yaml`, entries.get('source.yaml'));
  const recordsOf = async (name: string): Promise<LoadedRecord<RawClaim>[]> => {
    const entry = entries.get(name);
    return entry ? readRecords(loading, { path: `${folder}/${name}`, entry }, claimShape) : [];
  };
  const coded = await recordsOf('claims.yaml');
  const lines = entries.get('claims.ndjson');
  const bulk = lines ? await readClaimLines(loading, `${folder}/claims.ndjson`, lines) : [];
  const codings: LoadedCoding[] = [];
  for (const name of CODINGS.filter((each) => entries.has(each))) {
    codings.push({ name, claims: await recordsOf(name) });
  }
  return { slug, record, claims: [...coded, ...bulk], codings };
}

async function loadSourceRecord(
  loading: Loading,
  file: string,
  entry: Entry | undefined,
): Promise<LoadedRecord<RawSource> | undefined> {
  const { problems } = loading;
  if (!entry) {
    const message = 'The folder of this source lacks the file "source.yaml".';
    problems.push(errorAt(startOf(file), { rule: 'missing-file', message }));
    return undefined;
  }
  const node = await readYaml(loading, file, entry);
  return node && readRecord(node, sourceShape, { file, problems });
}
