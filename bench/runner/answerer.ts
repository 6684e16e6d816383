import type { Surroundings } from '../data/generate.ts';
import type { Peer } from '../peers/peer.ts';
import type {
  AnswererMessage,
  AnswererOrder,
  AnswererReport,
  Given,
  Stretch,
  Turn,
  WarmUp,
} from './answererMessages.ts';
import { report, takeOrder } from './childProcess.ts';
import { PEERS } from './peers.ts';
import { ask, type Asked, withIds } from './questions.ts';
import { openData, readSurroundings } from './readData.ts';

/**
 * A process of its own: loads one peer and answers whenever it is its turn. So the garbage that is collected in its
 * answers, and the memory that it has to itself, are its own.
 */
takeOrder(async (order: AnswererOrder) => {
  const peer: Peer = PEERS[order.peer].make();
  const surroundings = readSurroundings(order);
  await peer.load(openData(order, surroundings));
  const answering: Answering = { peer, own: ownTexts(surroundings), questions: [] };
  const closed = new Promise<void>((resolve) => {
    process.on('message', (message: AnswererMessage) => {
      follow(answering, message).then(
        () => {
          if (message.kind === 'close') resolve();
        },
        (error: unknown) => void tell({ kind: 'failed', why: String(error) }),
      );
    });
  });
  await tell({ kind: 'done' });
  await closed;
});

/**
 * The texts of ids as this process holds them. A program that asks in process has them; copies that come in a message
 * would be compared letter by letter, 2,000 of them for a path.
 */
function ownTexts({ entities, sources, vocabulary }: Surroundings): (id: string) => string {
  const all = [...entities, ...sources, ...vocabulary.predicates].map(({ id }) => id);
  const own = new Map(all.map((id) => [id, id]));
  return (id) => {
    const text = own.get(id);
    if (text === undefined) throw new Error(`A question names "${id}", which is in none of the data loaded.`);
    return text;
  };
}

interface Answering {
  readonly peer: Peer;
  readonly own: (id: string) => string;
  /** Those handed over last. */
  questions: readonly Asked[];
}

async function follow(answering: Answering, message: AnswererMessage): Promise<void> {
  if (message.kind === 'turn') return tell({ kind: 'given', given: await give(answering, message.turn) });
  if (message.kind === 'questions') {
    answering.questions = message.questions.map((asked) => withIds(asked, answering.own));
  } else if (message.kind === 'warm-up') await warmUp(answering, message.warmUp);
  else await answering.peer.close();
  await tell({ kind: 'done' });
}

async function warmUp({ peer, questions }: Answering, { stretch, milliseconds }: WarmUp): Promise<void> {
  const end = performance.now() + milliseconds;
  for (let place = stretch.from; performance.now() < end; place += 1) {
    if (place === stretch.to) place = stretch.from;
    await ask(peer, questions[place]!);
  }
}

async function give({ peer, questions }: Answering, { lead, again, block }: Turn): Promise<Given> {
  const answers: unknown[] = [];
  const times: number[] = [];
  const those = ({ from, to }: Stretch): readonly Asked[] => questions.slice(from, to);
  for (const one of those(lead)) await ask(peer, one);
  // What the lead, and the turn before, have left behind is not to be collected in the time of this block.
  globalThis.gc?.({ type: 'minor' });
  for (const place of again) await ask(peer, questions[place]!);
  for (const one of those(block)) {
    const begun = performance.now();
    let answer = ask(peer, one);
    if (answer instanceof Promise) answer = await answer;
    times.push(performance.now() - begun);
    answers.push(answer);
  }
  return { answers, times };
}

function tell(message: AnswererReport): Promise<void> {
  return report(message);
}
