import { generate, datasetOf } from './bench/data/generate.ts';
import { SCALES } from './bench/data/scale.ts';
import { numberNames } from './src/columns/names.ts';
import { arrangeClaims } from './src/columns/arrange.ts';
import { buildClaimColumns, readTimes } from './src/columns/claimColumns.ts';
import { judge } from './src/columns/judgements.ts';
import { buildLinks } from './src/columns/links.ts';
const scale = (process.argv[2] ?? '100k') as keyof typeof SCALES;
const g = generate(SCALES[scale], 1);
const t = (s: string) => { console.log(s, (performance.now() - b).toFixed(0)); b = performance.now(); };
let b = performance.now();
const ds = JSON.parse; void ds;
const dataset = datasetOf(g, g.records.map((r) => JSON.parse(JSON.stringify(r))));
t('dataset');
for (let i = 0; i < 1; i++) {
  const names = numberNames(dataset); t('names');
  const { relations, arranged, orders } = arrangeClaims(dataset.claims, names); t('arrange');
  const { claims, words } = buildClaimColumns(arranged, names); t('columns');
  const table = { names, claims, words, times: readTimes(words, names), relations }; t('times');
  const j = judge(table, relations); t('judge');
  buildLinks(table, relations, j); t('links');
}
