import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { resolverTypes } from './resolverTypes.ts';

/** The plugins of graphql-codegen that may be named below. */
const PLUGINS = { typescript, typescriptOperations, typescriptResolvers, typedDocumentNode };

/** One generated file: what it is made of, and where it goes. */
interface Output {
  readonly file: string;
  /** Folder of the .graphql documents it is made from; none for what follows from the schema alone. */
  readonly documents?: string;
  readonly plugins: readonly (keyof typeof PLUGINS)[];
  readonly config: Record<string, unknown>;
}

/** Every generated file of the project. */
const OUTPUTS: readonly Output[] = [
  {
    file: 'client/src/generated/documents.ts',
    documents: 'client/src/queries',
    plugins: ['typescriptOperations', 'typedDocumentNode'],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      enumType: 'string-literal',
      immutableTypes: true,
      skipTypename: true,
      dedupeFragments: true,
    },
  },
  {
    file: 'src/api/generated/resolvers.ts',
    plugins: ['typescript', 'typescriptResolvers'],
    config: resolverTypes,
  },
];

/** With --check nothing is written; a file that differs from what is generated makes the exit code 1. */
const checking = process.argv.includes('--check');

const root = join(import.meta.dirname, '..');
const schema = parse(await readFile(join(root, 'schema.graphql'), 'utf8'));
for (const output of OUTPUTS) {
  const generated = await codegen({
    schema,
    documents: output.documents === undefined ? [] : await readDocuments(join(root, output.documents)),
    filename: output.file,
    config: output.config,
    plugins: output.plugins.map((name) => ({ [name]: {} })),
    pluginMap: PLUGINS,
  });
  // The resolvers plugin re-exports types as values, which verbatimModuleSyntax refuses.
  const text = generated.replace(/^export \{ (\w+) \};$/gmu, 'export type { $1 };');
  const path = join(root, output.file);
  if (!checking) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(`wrote ${output.file}`);
  } else if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
    console.error(`${output.file} is not what the schema gives; run "npm run generate".`);
    process.exitCode = 1;
  }
}

/** The .graphql documents of a folder, by name. */
async function readDocuments(folder: string) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (location) => ({
      location,
      document: parse(await readFile(join(folder, location), 'utf8')),
    })),
  );
}
