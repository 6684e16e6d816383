import { startChild } from './childProcess.ts';
import { PEERS, type PeerName } from './peers.ts';
import { type Question, QUESTIONS } from './questions.ts';
import type { DataFile } from './readData.ts';
import type { AsideResult, LeftOut, LoadResult, Memory } from './results.ts';
import { ANSWERS, type ScoutOrder, type ScoutReport } from './scoutMessages.ts';

/** What a scout has found of a peer. */
export interface Scouted {
  /** Undefined where the peer did not load. */
  readonly load: LoadResult | undefined;
  /** Milliseconds that an answer takes once the first was given; questions that are left out are absent. */
  readonly warm: ReadonlyMap<Question, number>;
  readonly leftOut: readonly LeftOut[];
}

export interface Patience {
  /** Seconds for loading and for a first answer. */
  readonly cold: number;
  /** Seconds for every other answer. */
  readonly warm: number;
}

/** Sends out scouts until every question is answered or given up: one that waits in vain is ended and sent again. */
export async function scoutPeer(peer: PeerName, data: DataFile, patience: Patience): Promise<Scouted> {
  const warm = new Map<Question, number>();
  const leftOut: LeftOut[] = [];
  let load: LoadResult | undefined;
  let questions: readonly Question[] = QUESTIONS;
  while (questions.length > 0) {
    const found = await sendOnce({ ...data, peer, questions }, patience);
    load = load ? { ...load, first: [...load.first, ...found.first] } : loadResult(peer, found);
    for (const [question, milliseconds] of found.warm) warm.set(question, milliseconds);
    if (found.ended === undefined) break;
    const stuck = questions.find((question) => !found.warm.has(question));
    leftOut.push({ peer, ...(load && stuck && { question: stuck }), why: found.ended });
    questions = load ? questions.filter((question) => question !== stuck && !found.warm.has(question)) : [];
  }
  return { load: load && (await middleOfSome(load, data, patience)), warm, leftOut };
}

/** How often loading is measured that takes no longer than so many seconds. */
const LOADS = 3;
const SOON = 20;

/** The load whose multiple of reading and parsing is the middle one of some: a noisy machine is at times slow for seconds. */
async function middleOfSome(load: LoadResult, data: DataFile, patience: Patience): Promise<LoadResult> {
  const times: Pick<LoadResult, 'seconds' | 'parsing'>[] = [load];
  while (load.seconds <= SOON && times.length < LOADS) {
    const { loaded } = await sendOnce({ ...data, peer: load.peer, questions: [] }, patience);
    if (!loaded) break;
    times.push(loaded);
  }
  times.sort((one, other) => one.seconds / one.parsing - other.seconds / other.parsing);
  const { seconds, parsing } = times[Math.floor(times.length / 2)]!;
  return { ...load, seconds, parsing };
}

interface Found {
  readonly loaded: Extract<ScoutReport, { kind: 'loaded' }> | undefined;
  readonly memoryAfterFirst: Memory | undefined;
  readonly first: LoadResult['first'];
  readonly asides: LoadResult['asides'];
  readonly warm: ReadonlyMap<Question, number>;
  /** Why the scout did not come to its end. */
  readonly ended: string | undefined;
}

function loadResult(peer: PeerName, found: Found): LoadResult | undefined {
  if (!found.loaded) return undefined;
  const { seconds, parsing, memory } = found.loaded;
  const { first, memoryAfterFirst, asides } = found;
  return { peer, seconds, parsing, memory, first, asides, ...(memoryAfterFirst && { memoryAfterFirst }) };
}

function sendOnce(order: ScoutOrder, patience: Patience): Promise<Found> {
  return new Promise((resolve) => {
    const child = startChild('scout.ts');
    const times = new Map<Question, number[]>();
    const asides: AsideResult[] = [];
    let loaded: Found['loaded'];
    let memoryAfterFirst: Memory | undefined;
    let ended: string | undefined = 'its process ended by itself, most likely for want of memory';
    let timer: NodeJS.Timeout;

    const wait = (seconds: number, what: string): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        ended = `${what} took more than ${seconds} s`;
        child.kill('SIGKILL');
        // Servers do not end with a process that is killed.
        for (const server of loaded?.servers ?? []) endServer(server);
      }, seconds * 1000);
    };
    const waitForNext = (): void => {
      const next = order.questions.find((question) => (times.get(question)?.length ?? 0) < ANSWERS);
      if (next === undefined) return wait(patience.cold, 'closing it');
      if (times.has(next)) wait(patience.warm, 'an answer');
      else wait(patience.cold, 'the first answer');
    };

    child.on('message', (message: ScoutReport) => {
      if (message.kind === 'loaded') loaded = message;
      if (message.kind === 'answered') {
        times.set(message.question, [...(times.get(message.question) ?? []), message.milliseconds]);
      }
      if (message.kind === 'failed') ended = message.why;
      if (message.kind === 'answered all') {
        memoryAfterFirst = message.memory;
        ended = undefined;
      }
      if (message.kind === 'aside') asides.push(message.aside);
      waitForNext();
    });
    child.on('exit', () => {
      clearTimeout(timer);
      const first = [...times].map(([question, [milliseconds]]) => ({
        question,
        milliseconds: milliseconds!,
      }));
      const warm = [...times].flatMap(([question, all]) =>
        all.length === ANSWERS ? [[question, middle(all.slice(1))] as const] : [],
      );
      resolve({ loaded, memoryAfterFirst, first, asides, warm: new Map(warm), ended });
    });
    wait(patience.cold * 2, `loading ${PEERS[order.peer].title}`);
    child.send(order);
  });
}

function endServer(id: number): void {
  try {
    process.kill(id, 'SIGINT');
  } catch {
    // It has ended by itself.
  }
}

function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
