import './production.ts';
import { runCommandLine } from './runCommandLine.ts';

// Who stops reading early, as `head` does, has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

await runCommandLine(process.argv.slice(2));
