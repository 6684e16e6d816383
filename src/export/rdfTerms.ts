import { DataFactory } from 'n3';

const { namedNode } = DataFactory;

/** What the IRIs of published vocabularies begin with. */
export const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  np: 'http://www.nanopub.org/nschema#',
  prov: 'http://www.w3.org/ns/prov#',
  dct: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
} as const;

/** The IRIs of a dataset, all beginning with one base: `<base>claim/…`, `<base>entity/…`, `<base>term/…`. */
export interface DatasetIris {
  readonly claim: (id: string) => string;
  readonly entity: (id: string) => ReturnType<typeof namedNode>;
  readonly term: (word: string) => ReturnType<typeof namedNode>;
  readonly build: (hash: string) => ReturnType<typeof namedNode>;
  /** Prefixes for files, those of published vocabularies included. */
  readonly prefixes: Readonly<Record<string, string>>;
}

/** The IRIs that begin with a base, such as `https://example.org/` or `urn:hearsay:`. */
export function datasetIris(base: string): DatasetIris {
  return {
    claim: (id) => `${base}claim/${id}`,
    entity: (id) => namedNode(`${base}entity/${id}`),
    term: (word) => namedNode(`${base}term/${word}`),
    build: (hash) => namedNode(`${base}build/${hash}`),
    prefixes: { ...NAMESPACES, claim: `${base}claim/`, entity: `${base}entity/`, term: `${base}term/` },
  };
}
