import { watch } from 'chokidar';
import { type OpenHearsay, type OpenSettings, openHearsay } from './openHearsay.ts';
import { warmUp } from './warmUp.ts';

/** A dataset that is read again whenever its files change. */
export interface WatchedHearsay {
  /** The newest whole build. Who keeps what it gives sees one build, however the files change. */
  readonly current: () => OpenHearsay;
  /** Stops watching. */
  readonly close: () => Promise<void>;
}

/** What is told of a change of files. */
export interface WatchSettings extends OpenSettings {
  /** Given a sentence on every new build, and on what keeps one from being made. */
  readonly log: (message: string) => void;
  /** Milliseconds of quiet after which files are read again, since editors write in several steps. Default: 200. */
  readonly quiet?: number;
}

const QUIET_MS = 200;

/**
 * Watches the data and the attached texts. A build with problems leaves the old one in place and says what is wrong; a
 * change during a build makes another after it.
 */
export async function watchHearsay(opened: OpenHearsay, settings: WatchSettings): Promise<WatchedHearsay> {
  let current = opened;
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  const rebuild = async (): Promise<void> => {
    try {
      const next = await openHearsay(settings);
      next.complaints.forEach(settings.log);
      const [before, after] = await Promise.all(
        [current, next].map(({ context }) => context.hearsay.build()),
      );
      await warmUp(next.graph);
      current = next;
      if (before!.hash !== after!.hash)
        settings.log(`Rebuilt: ${after!.claims} claims, build ${after!.hash.slice(0, 12)}.`);
    } catch (error) {
      settings.log(`${inWords(error)} The build before goes on being served.`);
    }
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(rebuild);
    }, settings.quiet ?? QUIET_MS);
  };
  const watcher = watch([settings.data, settings.texts], { ignoreInitial: true });
  watcher.on('all', later);
  watcher.on('error', (error) => settings.log(`The files cannot be watched: ${inWords(error)}`));
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return {
    current: () => current,
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
      await building;
    },
  };
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
