import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { attachTexts } from '../src/evidence/attachedTexts.ts';
import { exportClaims } from '../src/export/exportClaims.ts';
import { openHearsay } from '../src/server/openHearsay.ts';
import { importPeer } from './peers/importPeer.ts';
import { PROJECT_PATHS } from '../src/server/projectPaths.ts';

interface Oxigraph {
  readonly Store: new () => {
    readonly load: (text: string, options: { readonly format: string }) => void;
    readonly match: () => readonly object[];
    readonly size: number;
  };
}

/** Oxigraph is one of the peers: the test needs `npm install` in bench/. */
const peer = await importPeer<Oxigraph>('oxigraph').catch(() => undefined);
const { graph } = await openHearsay({ data: PROJECT_PATHS.data, texts: '/nowhere' });
const texts = attachTexts(new Map(), new Map());

async function written(format: string, parameters: Record<string, string> = {}): Promise<string> {
  let text = '';
  for await (const chunk of exportClaims({ graph, texts }, { format, parameters }).chunks) text += chunk;
  return text;
}

function quadsInOxigraph(text: string, format: string): number {
  const store = new peer!.Store();
  store.load(text, { format });
  return store.size;
}

describe.skipIf(!peer)('the nanopublications of the Aleppo dataset', () => {
  it.each([
    ['RDF 1.1', {}],
    ['RDF 1.2', { rdf12: 'true' }],
  ] as [string, Record<string, string>][])(
    'are as many quads in Oxigraph as in n3 (%s)',
    async (_, parameters) => {
      const text = await written('trig', parameters);
      const quads = new Parser({ format: 'application/trig' }).parse(text);
      expect(quadsInOxigraph(text, 'application/trig')).toBe(quads.length);
    },
  );

  it('are the same in JSON-LD as in TriG', async () => {
    const [trig, jsonld] = [await written('trig'), await written('jsonld')];
    const store = (text: string, format: string): Set<string> => {
      const read = new peer!.Store();
      read.load(text, { format });
      return new Set(read.match().map(String));
    };
    const [one, other] = [store(trig, 'application/trig'), store(jsonld, 'application/ld+json')];
    expect([...one].filter((quad) => !other.has(quad))).toEqual([]);
    expect(other.size).toBe(one.size);
  });
});
