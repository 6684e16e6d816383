import { parseArgs } from 'node:util';
import { runLoad } from './load/runLoad.ts';
import { keepLoad, loadPage } from './load/report.ts';

/**
 * The load test: `npm run bench:load [-- --minutes n --keep]`. Honest requests all the time, hostile ones in five sixths
 * of it. Ends with code 1 where the server ended, an honest request failed, memory grew or a goal was missed.
 */
process.env['NODE_ENV'] = 'production';
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, keep: { type: 'boolean', default: false } },
});
const results = await runLoad(Number(values.minutes));
console.log(await loadPage(results));
if (values.keep) await keepLoad(results);
process.exitCode = results.failures.length === 0 ? 0 : 1;
