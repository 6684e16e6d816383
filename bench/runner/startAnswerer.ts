import type {
  AnswererMessage,
  AnswererOrder,
  AnswererReport,
  Given,
  Turn,
  WarmUp,
} from './answererMessages.ts';
import { startChild } from './childProcess.ts';
import { PEERS } from './peers.ts';
import type { Asked } from './questions.ts';

/** A peer in a process of its own that has loaded. */
export interface Answerer {
  /**
   * Hands over questions, of which turns name some by their places: thousands of ids that came with each turn would be
   * garbage to collect in the time of answers.
   */
  handOver(questions: readonly Asked[]): Promise<void>;
  warmUp(warmUp: WarmUp): Promise<void>;
  answer(turn: Turn): Promise<Given>;
  /** Lets the peer let go of everything, and its process end. */
  close(): Promise<void>;
}

/**
 * The space for young objects stays as large as V8 lets it become in a busy process: it would shrink to 1 MB whenever the
 * garbage of a turn is collected, and be full again every ninety answers.
 */
const YOUNG_SPACE = '--min-semi-space-size=16';

/** Starts a process in which a peer loads; rejects where it, or anything asked of it later, fails. */
export async function startAnswerer(order: AnswererOrder): Promise<Answerer> {
  const { title } = PEERS[order.peer];
  const child = startChild('answerer.ts', [YOUNG_SPACE]);
  const send = (message: AnswererOrder | AnswererMessage): Promise<AnswererReport> =>
    new Promise((resolve, reject) => {
      const ended = (code: number | null): void =>
        reject(new Error(`The process of ${title} ended with code ${code} and without an answer.`));
      child.once('exit', ended);
      child.once('message', (answer: AnswererReport) => {
        child.off('exit', ended);
        if (answer.kind === 'failed') reject(new Error(`${title} failed: ${answer.why}`));
        else resolve(answer);
      });
      child.send(message, (error) => {
        if (error) reject(error);
      });
    });
  await send(order);
  return {
    handOver: async (questions) => void (await send({ kind: 'questions', questions })),
    warmUp: async (warmUp) => void (await send({ kind: 'warm-up', warmUp })),
    async answer(turn) {
      const answer = await send({ kind: 'turn', turn });
      if (answer.kind !== 'given') throw new Error(`${title} gave no answers.`);
      return answer.given;
    },
    close: async () => void (await send({ kind: 'close' })),
  };
}
