import { generate, datasetOf } from './bench/data/generate.ts';
import { SCALES } from './bench/data/scale.ts';
import { hearsayPeer } from './bench/peers/hearsay.ts';
import { columnarPeer } from './bench/columnar.ts';
import { argumentsFrom, ask } from './bench/runner/questions.ts';
import { randomFrom } from './bench/data/random.ts';
const scale = (process.argv[2] ?? '100k') as keyof typeof SCALES;
const only = process.argv[3];
const g = generate(SCALES[scale], 1);
const dataset = datasetOf(g, g.records.map((r) => JSON.parse(JSON.stringify(r))));
const peers = { columnar: columnarPeer(), hearsay: hearsayPeer() };
for (const [n, p] of Object.entries(peers)) { const b = performance.now(); await p.load(dataset); console.log('load', n, (performance.now() - b).toFixed(0)); }
const draw = argumentsFrom(dataset);
for (const question of ['who-backed', 'ego', 'disputed', 'path', 'agreement'] as const) {
  if (only && only !== question) continue;
  const random = randomFrom(7);
  const asked = Array.from({ length: 2000 }, () => draw(question, random));
  const times: Record<string, number[]> = { columnar: [], hearsay: [] };
  for (let i = 0; i < asked.length; i += 20) for (const [n, p] of Object.entries(peers)) {
    (globalThis as any).gc?.({ type: 'minor' });
    for (const one of asked.slice(i, i + 20)) { const b = performance.now(); await ask(p, one); if (i > 200) times[n]!.push(performance.now() - b); }
  }
  const q = (n: string, x: number) => { const s = times[n]!.sort((a, b) => a - b); return s[Math.floor(s.length * x)]!; };
  console.log(question.padEnd(12), 'p50', q('columnar', .5).toFixed(4), q('hearsay', .5).toFixed(4), (q('hearsay', .5) / q('columnar', .5)).toFixed(2), 'p90', (q('hearsay', .9) / q('columnar', .9)).toFixed(2), 'p99', q('columnar', .99).toFixed(4), q('hearsay', .99).toFixed(4), (q('hearsay', .99) / q('columnar', .99)).toFixed(2));
}
