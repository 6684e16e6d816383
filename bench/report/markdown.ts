import { format, resolveConfig } from 'prettier';
import { PEERS, type PeerName } from '../runner/peers.ts';
import { type Question, QUESTIONS } from '../runner/questions.ts';
import type { AnswerResult, LeftOut, LoadResult, Memory, Results } from '../runner/results.ts';
import { answersTo, type Percentiles, ratiosOf } from './ratios.ts';

/** How the questions are called in the tables. */
const TITLES: Readonly<Record<Question, string>> = {
  'who-backed': 'Who backed X, by source',
  ego: 'Ego network of two hops, at most 500 relations',
  disputed: 'Disputed relations of a predicate, top 50',
  path: 'Shortest path within 20 % of the sources',
  agreement: 'Agreement of two sources',
};

/** `RESULTS.md`: what was found at each scale, formatted as the rest of the repository. */
export async function resultsPage(file: string, results: readonly Results[]): Promise<string> {
  const page = [
    '# Results',
    'Written by `npm run bench`; do not edit. What is measured, and how, is in [README.md](README.md). Times are in milliseconds. “of limit” says how many times the time of the bare columnar index a peer takes, “of best db” how many times that of the fastest database on the question: below 1 it is ahead.',
    ...results.map(section),
  ].join('\n\n');
  return await format(page, { ...(await resolveConfig(file)), parser: 'markdown' });
}

function section(results: Results): string {
  const { claims, entities, sources, relations, seed, machine, versions, ndjson, loads, answers } = results;
  const gigabytes = (machine.memoryBytes / 2 ** 30).toFixed(0);
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `## ${grouped(claims)} claims`,
    `${results.date.slice(0, 10)}, ${machine.cores} cores (${machine.processor}), ${gigabytes} GB, ${machine.system}, Node ${machine.node.slice(1)}. Seed ${seed}; ${grouped(relations)} relations among ${grouped(entities)} entities, ${grouped(sources)} sources. ${packages.join(', ')}.`,
    ...goals(answers),
    ...QUESTIONS.flatMap((question) => [`### ${TITLES[question]}`, answersTable(question, answers)]),
    '### Loading and memory',
    `The NDJSON of the claims has ${grouped(Math.round(ndjson.bytes / 1e6))} MB; reading it and \`JSON.parse\` of its lines take ${significant(ndjson.seconds)} s. “Ready” is the time from the unread file until the peer can answer, as a multiple of that of reading and parsing alone in the same process just before; where it takes at most 20 s, the middle of three. Each peer is alone in a process of its own; memory is what it adds to that process, and to servers of its own, in bytes per claim, of which the glosses have ${grouped(Math.round(ndjson.glosses / claims))}.`,
    loadTable(results),
    'The first answers, in the same processes (what is worked out when it is first asked for is in them):',
    firstTable(loads),
    ...asides(results),
    ...leftOutList(results.leftOut),
  ].join('\n\n');
}

function goals(answers: readonly AnswerResult[]): readonly string[] {
  if (!answers.some(({ peer }) => peer === 'hearsay')) return [];
  const rows = QUESTIONS.map((question) => {
    const all = answersTo(question, answers);
    const hearsay = all.find(({ peer }) => peer === 'hearsay');
    if (!hearsay) return [TITLES[question], 'left out', '', '', '', ''];
    const { limit, database } = ratiosOf(hearsay, all);
    const ahead = (ratio: number | undefined): string => (ratio === undefined ? '' : significant(1 / ratio));
    const goal = question === 'who-backed' ? '≤ 2.5, ≥ 2.5' : '≤ 2.5, ≥ 5';
    return [
      TITLES[question],
      times(limit?.p50),
      times(limit?.p99),
      `${ahead(database?.p50)}×`,
      `${ahead(database?.p99)}×`,
      goal,
    ];
  });
  const head = [
    'question',
    'p50 of limit',
    'p99 of limit',
    'p50 ahead of best db',
    'p99 ahead of best db',
    'goals',
  ];
  return ['### Hearsay beside its goals', table(head, rows)];
}

function answersTable(question: Question, answers: readonly AnswerResult[]): string {
  const all = answersTo(question, answers);
  const rows = all.map((answer) => {
    const { limit, database } = ratiosOf(answer, all);
    const equal = answer.unequal === 0 ? 'yes' : `**${answer.unequal} differ**`;
    return [
      PEERS[answer.peer].title,
      significant(answer.p50),
      significant(answer.p99),
      ...both(limit),
      ...both(database),
      grouped(answer.rounds),
      equal,
    ];
  });
  return table(
    [
      'peer',
      'p50',
      'p99',
      'p50 of limit',
      'p99 of limit',
      'p50 of best db',
      'p99 of best db',
      'answers',
      'equal',
    ],
    rows,
  );
}

function both(ratios: Percentiles | undefined): readonly string[] {
  return [times(ratios?.p50), times(ratios?.p99)];
}

function loadTable({ loads, claims }: Results): string {
  const perClaim = (bytes: number): string => grouped(Math.round(bytes / claims));
  const rows = loads.map(({ peer, seconds, parsing, memory, memoryAfterFirst }) => [
    PEERS[peer].title,
    significant(seconds),
    times(seconds / parsing),
    perClaim(total(memory)),
    perClaim(memory.heap),
    perClaim(memory.outside),
    perClaim(memory.servers),
    memoryAfterFirst ? perClaim(total(memoryAfterFirst)) : '',
  ]);
  return table(
    [
      'peer',
      'ready, s',
      'ready',
      'resident',
      'live objects',
      'beside them',
      'in servers',
      'resident after first answers',
    ],
    rows,
  );
}

function firstTable(loads: readonly LoadResult[]): string {
  const rows = loads.map(({ peer, first }) => [
    PEERS[peer].title,
    ...QUESTIONS.map((question) => {
      const found = first.find((one) => one.question === question);
      return found ? significant(found.milliseconds) : '';
    }),
  ]);
  return table(['peer', ...QUESTIONS], rows);
}

function asides({ loads, claims }: Results): readonly string[] {
  const rows = loads.flatMap(({ asides: done }) =>
    done.map(({ what, seconds, memory, file }) => [
      what,
      significant(seconds),
      grouped(Math.round(total(memory) / claims)),
      file === undefined ? '' : `${significant(file / 1e6)} MB`,
    ]),
  );
  if (rows.length === 0) return [];
  return [
    'What Hearsay does besides, when it is asked to:',
    table(['what', 's', 'bytes per claim', 'file'], rows),
  ];
}

function leftOutList(leftOut: readonly LeftOut[]): readonly string[] {
  if (leftOut.length === 0) return [];
  const lines = leftOut.map(({ peer, question, why }) => `- ${inWords(peer, question)}: ${why}.`);
  return ['### Left out', lines.join('\n')];
}

function inWords(peer: PeerName, question: Question | undefined): string {
  const { title } = PEERS[peer];
  return question === undefined ? title : `${title} on “${TITLES[question]}”`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

function times(ratio: number | undefined): string {
  return ratio === undefined ? '' : `${significant(ratio)}×`;
}

/** Three digits that count, and no more of those behind the point. */
function significant(value: number): string {
  if (value >= 100) return grouped(Math.round(value));
  return String(Number(value.toPrecision(value < 0.01 ? 2 : 3)));
}

function grouped(value: number): string {
  return value.toLocaleString('en');
}

function total({ heap, outside, servers }: Memory): number {
  return heap + outside + servers;
}
