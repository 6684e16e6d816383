import { Command } from 'commander';
import { EXPORT_FORMATS } from '../export/formats.ts';
import { PROJECT_PATHS } from '../server/projectPaths.ts';
import { textsFolder } from '../texts/textsFolder.ts';
import type { AddSourceOptions } from './commands/addSource.ts';
import type { anchor } from './commands/anchor.ts';
import type { ask } from './commands/ask.ts';
import type { attach } from './commands/attach.ts';
import type { check } from './commands/check.ts';
import type { compare } from './commands/compare.ts';
import type { exportCommand } from './commands/export.ts';
import { exportOptions } from './exportOptions.ts';
import type { ImportOptions } from './commands/import.ts';
import type { mcp } from './commands/mcp.ts';
import type { query } from './commands/query.ts';
import type { save } from './commands/save.ts';
import type { serve } from './commands/serve.ts';
import type { stats } from './commands/stats.ts';
import type { DataOptions } from './dataOptions.ts';

/** The commands with their options. Each is loaded when it is called, and leaves its exit code to the process. */
export const program = new Command('hearsay')
  .description('Who backed whom, when, how, according to which source, and who says otherwise.')
  .option('--data <folder>', 'folder of the dataset', PROJECT_PATHS.data)
  .option('--texts <folder>', 'folder of attached texts (default: HEARSAY_TEXTS, else texts/)')
  .option('--snapshot <file>', 'saved build to answer from in place of the dataset')
  .exitOverride()
  .showHelpAfterError('(hearsay --help lists the commands)');

/** Runs a command with the options of the program and its own, and keeps the exit code that it gives. */
function run<Options>(command: (options: Options & DataOptions) => Promise<number>) {
  return async (options: Options): Promise<void> => {
    const { data, texts, snapshot } = program.opts<{ data: string; texts?: string; snapshot?: string }>();
    process.exitCode = await command({ ...options, data, texts: textsFolder(texts), snapshot });
  };
}

program
  .command('serve')
  .description('serve the explorer and the API; PORT and HOST are honoured')
  .option('--port <number>', 'port to listen on (default: PORT, else 4000; 0 takes a free one)')
  .option('--host <address>', 'address to listen on (default: HOST, else 127.0.0.1)')
  .option(
    '--watch',
    'read the files again when they change; a build with problems leaves the old one serving',
  )
  .option('--time-limit <ms>', 'milliseconds after which an operation is given up (default: 2000)')
  .option('--rate-limit <number>', 'requests a minute that one address may send (default: 0, no limit)')
  .option('--connections <number>', 'connections that may be open at once (default: 1000)')
  .option('--no-introspection', 'do not tell the schema; GraphiQL needs it')
  .option('--behind-proxy', 'take the address of a client from X-Forwarded-For')
  .action(run(async (all: Parameters<typeof serve>[0]) => (await import('./commands/serve.ts')).serve(all)));

program
  .command('check')
  .description('list every problem of the dataset, like a compiler; exit code 1 if any is an error')
  .option('--json', 'print the problems as JSON')
  .option('--strict', 'passages that are not where they were coded are errors, not warnings')
  .action(run(async (all: Parameters<typeof check>[0]) => (await import('./commands/check.ts')).check(all)));

program
  .command('compare')
  .description('print how far two codings of one source agree, and where they differ')
  .argument('<A>', 'claims file of one coder (.yaml or .ndjson)')
  .argument('<B>', 'claims file of the other coder')
  .option('--same <file>', 'YAML file that maps ids of entities to the ids to compare them as')
  .option('--summary', 'print the figures alone')
  .option('--json', 'print the comparison as JSON')
  .action((a: string, b: string, options) =>
    run(async (all: Parameters<typeof compare>[2]) =>
      (await import('./commands/compare.ts')).compare(a, b, all),
    )(options),
  );

program
  .command('ask')
  .description('answer a question in plain English, from the claims alone')
  .argument('<question...>', 'the question')
  .option('--json', 'print the answer as JSON')
  .action((words: string[], options) =>
    run(async (all: Parameters<typeof ask>[1]) =>
      (await import('./commands/ask.ts')).ask(words.join(' '), all),
    )(options),
  );

program
  .command('query')
  .description('run a GraphQL document and print the answer as JSON')
  .argument('<file>', 'file with the document; - for standard input')
  .option('--variables <json>', 'variables as a JSON object')
  .option('--operation <name>', 'which operation of the document')
  .action((file: string, options) =>
    run(async (all: Parameters<typeof query>[1]) => (await import('./commands/query.ts')).query(file, all))(
      options,
    ),
  );

program
  .command('attach')
  .description(
    'attach copies of the sources’ texts, so that quotations can be shown; nothing leaves this machine',
  )
  .argument(
    '[names...]',
    'files or folders of .txt, .html or .pdf; with --fetch the slugs of sources (default: all)',
  )
  .option('--fetch', 'get the pages from the sources’ own addresses')
  .option('--json', 'print the outcome as JSON')
  .action((names: string[], options) =>
    run(async (all: Parameters<typeof attach>[1]) =>
      (await import('./commands/attach.ts')).attach(names, all),
    )(options),
  );

program
  .command('anchor')
  .description('print the anchor of a passage of an attached text')
  .argument('<slug>', 'slug of the source')
  .argument('<passage>', 'the words of the passage, at least 30 letters')
  .option('--json', 'print the anchor as JSON')
  .action((slug: string, passage: string, options) =>
    run(async (all: Parameters<typeof anchor>[2]) =>
      (await import('./commands/anchor.ts')).anchor(slug, passage, all),
    )(options),
  );

const exporting = program
  .command('export')
  .description('write claims or relations in another format; the filters are those of claims in the schema')
  .requiredOption('--format <name>', EXPORT_FORMATS.map(({ id }) => id).join(', '))
  .option('--output <file>', 'file to write; without it to standard output');
for (const option of exportOptions()) exporting.addOption(option);
exporting.action(
  run(async (all: Parameters<typeof exportCommand>[0]) =>
    (await import('./commands/export.ts')).exportCommand(all),
  ),
);

program
  .command('import')
  .description(
    'make claims of the rows of another tool’s file; says what would change, and writes with --write',
  )
  .argument(
    '<format>',
    'csv, gexf, graphml or wikidata with a mapping; csv, ndjson, jsonld or trig that Hearsay exported',
  )
  .argument('<file>', 'the file')
  .option('--mapping <file>', 'YAML file that says how rows become claims')
  .option('--source <slug>', 'source of claims that name none')
  .option('--create', 'make entities of names that nobody has')
  .option('--replace', 'put the claims in place of those that their sources have')
  .option('--partial', 'write although some rows have problems')
  .option('--write', 'write what would change')
  .option('--json', 'print the outcome as JSON')
  .action((format: string, file: string, options) =>
    run(async (all: ImportOptions) =>
      (await import('./commands/import.ts')).importCommand(format, file, all),
    )(options),
  );

program
  .command('add-source')
  .description(
    'make the folder of a new source, without claims, from what is typed in or from a page’s own meta tags and JSON-LD',
  )
  .argument('<slug>', 'name of the folder: lower-case letters and digits joined by hyphens')
  .option('--from <file>', 'HTML file whose head says what is not typed in')
  .option('--title <text>', 'title as published')
  .option('--author <name...>', 'authors, by id or by any name of an entity')
  .option('--publisher <name>', 'publisher, by id or by any name of an entity')
  .option('--date <edtf>', 'day of publication')
  .option('--url <address>', 'address at the publisher')
  .option('--language <tag>', 'BCP 47 language')
  .option('--genre <word>', 'report, polemic, news …; a word of the vocabulary')
  .option('--create', 'make entities of authors and publishers that nobody has')
  .action((slug: string, options) =>
    run(async (all: AddSourceOptions) => (await import('./commands/addSource.ts')).addSource(slug, all))(
      options,
    ),
  );

program
  .command('mcp')
  .description('serve tools for an assistant (Model Context Protocol) over standard input and output')
  .action(run(async (all: Parameters<typeof mcp>[0]) => (await import('./commands/mcp.ts')).mcp(all)));

program
  .command('save')
  .description('save the build as <build hash>.snapshot, to be opened in a moment with --snapshot')
  .argument('[folder]', 'folder to save it in', '.')
  .action((folder: string, options) =>
    run(async (all: Parameters<typeof save>[1]) => (await import('./commands/save.ts')).save(folder, all))(
      options,
    ),
  );

program
  .command('stats')
  .description('print how much is claimed, per source and predicate')
  .option('--json', 'print the numbers as JSON')
  .action(run(async (all: Parameters<typeof stats>[0]) => (await import('./commands/stats.ts')).stats(all)));

for (const command of program.commands) command.exitOverride();
