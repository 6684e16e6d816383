import { keepResults } from './report/keep.ts';
import { resultsPage } from './report/markdown.ts';
import { readOptions } from './runner/options.ts';
import { runScale } from './runner/runScale.ts';

/**
 * The benchmark of the query layer: `npm run bench [-- --scale 10k,100k,1m --peers a,b --rounds n --seed n]`. Measures,
 * prints, and keeps the results where all peers were asked. Ends with code 1 where an answer was unequal.
 */
const options = readOptions(process.argv.slice(2));
let unequal = 0;
for (const scale of options.scales) {
  const results = await runScale(scale, options);
  console.log(await resultsPage('RESULTS.md', [results]));
  if (options.keep) await keepResults(results);
  unequal += results.answers.reduce((sum, answer) => sum + answer.unequal, 0);
}
if (unequal > 0) console.error(`${unequal} answers are not those of the first peer: the run has failed.`);
process.exitCode = unequal > 0 ? 1 : 0;
