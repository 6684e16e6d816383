import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

/** The plugins of graphql-codegen that may be named below. */
const PLUGINS = { typescriptOperations, typedDocumentNode };

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
];

const root = join(import.meta.dirname, '..');
const schema = parse(await readFile(join(root, 'schema.graphql'), 'utf8'));
for (const output of OUTPUTS) {
  const text = await codegen({
    schema,
    documents: output.documents === undefined ? [] : await readDocuments(join(root, output.documents)),
    filename: output.file,
    config: output.config,
    plugins: output.plugins.map((name) => ({ [name]: {} })),
    pluginMap: PLUGINS,
  });
  const path = join(root, output.file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  console.log(`wrote ${output.file}`);
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
