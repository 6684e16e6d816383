import { datasetOf, generate, type Surroundings } from '../data/generate.ts';
import { randomFrom } from '../data/random.ts';
import type { Scale } from '../data/scale.ts';
import type { Peer } from '../peers/peer.ts';
import { report, takeOrder } from './childProcess.ts';
import { added, memoryNow } from './memory.ts';
import { argumentsFrom, ask, type Asked } from './questions.ts';
import { PEERS } from './peers.ts';
import { openData, parseAll, readSurroundings } from './readData.ts';
import type { Memory } from './results.ts';
import { ANSWERS, type ScoutOrder, type ScoutReport } from './scoutMessages.ts';

const REHEARSAL: Scale = { claims: 200, entities: 60, sources: 10 };

/**
 * A process of its own: loads one peer, alone, and asks each question a few times. So memory is the peer's
 * own, and whoever is too slow, too large or breaks is known before all peers are measured in one process.
 */
takeOrder(async (order: ScoutOrder) => {
  try {
    await scout(order);
  } catch (error) {
    await tell({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
    throw error;
  }
});

async function scout(order: ScoutOrder): Promise<void> {
  await rehearse(order);
  const peer: Peer = PEERS[order.peer].make();
  const before = await memoryNow([]);
  const { seconds, parsing, asked } = await load(peer, order);
  const servers = peer.processes?.() ?? [];
  await tell({ kind: 'loaded', seconds, parsing, memory: added(before, await memoryNow(servers)), servers });
  if (asked.length > 0) await answer(peer, { asked, before, servers });
  await tell({ kind: 'done' });
  await peer.close();
}

/** What a scout asks a peer that has loaded, and what it measures memory against. */
interface Asking {
  readonly asked: readonly Asked[];
  readonly before: Memory;
  readonly servers: readonly number[];
}

async function answer(peer: Peer, { asked, before, servers }: Asking): Promise<void> {
  for (const one of asked) {
    const begun = performance.now();
    await ask(peer, one);
    await tell({ kind: 'answered', question: one.question, milliseconds: performance.now() - begun });
  }
  await tell({ kind: 'answered all', memory: added(before, await memoryNow(servers)) });
  for (const { what, run } of peer.asides?.() ?? []) {
    const start = await memoryNow(servers);
    const begun = performance.now();
    const file = run();
    const took = (performance.now() - begun) / 1000;
    const memory = added(start, await memoryNow(servers));
    await tell({
      kind: 'aside',
      aside: { what, seconds: took, memory, ...(file !== undefined && { file }) },
    });
  }
}

/** Loads next to nothing, so that the code of the peer and its libraries are not taken for memory of the data. */
async function rehearse({ peer: name, seed }: ScoutOrder): Promise<void> {
  const generated = generate(REHEARSAL, seed);
  const peer: Peer = PEERS[name].make();
  await peer.load(datasetOf(generated, generated.records));
  await peer.close();
}

/** How long it took until the peer was ready, how long reading and parsing alone take, and what it is to be asked. */
async function load(
  peer: Peer,
  order: ScoutOrder,
): Promise<{ readonly seconds: number; readonly parsing: number; readonly asked: readonly Asked[] }> {
  const surroundings = readSurroundings(order);
  const { parsing, asked } = parse(order, surroundings);
  globalThis.gc?.();
  const begun = performance.now();
  await peer.load(openData(order, surroundings));
  return { seconds: (performance.now() - begun) / 1000, parsing, asked };
}

/** In a function of its own, so that nothing holds on to all these claims when the peer loads. */
function parse(
  order: ScoutOrder,
  surroundings: Surroundings,
): { readonly parsing: number; readonly asked: readonly Asked[] } {
  const { dataset, parsing } = parseAll(order, surroundings);
  const draw = argumentsFrom(dataset);
  const random = randomFrom(order.seed + 2);
  const asked = order.questions.flatMap((question) =>
    Array.from({ length: ANSWERS }, () => draw(question, random)),
  );
  return { parsing, asked };
}

function tell(message: ScoutReport): Promise<void> {
  return report(message);
}
