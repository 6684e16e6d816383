import type { Hearsay } from '../../src/queries/hearsay.ts';
import { openHearsay } from '../../src/server/openHearsay.ts';
import { PROJECT_PATHS } from '../../src/server/projectPaths.ts';
import { report, takeOrder } from '../runner/childProcess.ts';
import type { Listening } from './server.ts';
import { type ServerName, SERVERS } from './servers.ts';

/** Which server to start. */
export interface ServerOrder {
  readonly server: ServerName;
  /** Whether answers of the query layer are kept, so that HTTP and GraphQL are measured alone. */
  readonly kept: boolean;
}

/** A process of its own: serves the Aleppo data, without texts, until the process that started it goes away. */
takeOrder(async ({ server, kept }: ServerOrder) => {
  const gone = new Promise<void>((resolve) => process.once('disconnect', () => resolve()));
  const { schema, context } = await openHearsay({ data: PROJECT_PATHS.data, texts: '/nowhere' });
  const hearsay = kept ? keepingBackings(context.hearsay) : context.hearsay;
  await report<Listening>(await SERVERS[server].start({ schema, context: { ...context, hearsay } }));
  await gone;
});

/** The query layer, asked only once about the same thing. */
function keepingBackings(hearsay: Hearsay): Hearsay {
  const answers = new Map<string, ReturnType<Hearsay['backing']>>();
  return {
    ...hearsay,
    backing: (args) => {
      const asked = JSON.stringify(args);
      const known = answers.get(asked) ?? hearsay.backing(args);
      answers.set(asked, known);
      return known;
    },
  };
}
