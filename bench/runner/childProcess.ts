import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { totalmem } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Largest share of the machine's memory that JavaScript objects of one process may take. */
const HEAP_SHARE = 0.75;

/**
 * Starts a TypeScript file of this folder as a process with a large heap, whose garbage can be collected at will, and with
 * other options of V8.
 */
export function startChild(file: string, options: readonly string[] = []): ChildProcess {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const megabytes = Math.floor((totalmem() * HEAP_SHARE) / 2 ** 20);
  return fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: ['--expose-gc', `--max-old-space-size=${megabytes}`, ...options, '--import', loader],
    serialization: 'advanced',
  });
}

/** Starts a process that takes one order and gives one answer. */
export function askChild<Answer>(file: string, order: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = startChild(file);
    child.on('message', (answer: unknown) => resolve(answer as Answer));
    child.on('exit', (code) => reject(new Error(`"${file}" ended with code ${code} and without an answer.`)));
    child.send(order);
  });
}

/** Sends a report to the process that started this one; settles when it is on its way. */
export function report<Message extends object>(message: Message): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send!(message, undefined, undefined, (error: Error | null) =>
      error ? reject(error) : resolve(),
    );
  });
}

/**
 * Takes the one order of this process, and ends the process when it is done: libraries may hold on to what would keep
 * it alive. What goes wrong is printed, and ends it with code 1.
 */
export function takeOrder<Order>(work: (order: Order) => Promise<void>): void {
  process.once('message', (order: Order) => {
    work(order).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
}
