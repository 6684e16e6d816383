import type { AttachedTexts } from '../evidence/attachedTexts.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import type { Selection } from './selection.ts';
import type { Tally } from './tally.ts';

/** Which table of CSV: claims, relations, or who backed whom. */
export const CSV_TABLES = ['claims', 'relations', 'who-backed'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

/** What the edges of a graph are: relations, or claims side by side. */
export const EDGES = ['relations', 'claims'] as const;
export type Edges = (typeof EDGES)[number];

/** How an export is made, whatever is selected. */
export interface ExportOptions {
  /** Let claims of readers' comments take part in relations. Formats of single claims have them anyway, marked. */
  readonly comments: boolean;
  /** Let uncertain or merely reported relations into formats that cannot mark them. */
  readonly unsure: boolean;
  /** RDF 1.2: triple terms in place of reification. */
  readonly rdf12: boolean;
  /** What the IRIs of claims, entities and terms begin with. */
  readonly base: string;
  readonly table: CsvTable;
  readonly edges: Edges;
}

/** What is used where nothing is asked for. */
export const DEFAULT_OPTIONS: ExportOptions = {
  comments: false,
  unsure: false,
  rdf12: false,
  base: 'urn:hearsay:',
  table: 'claims',
  edges: 'relations',
};

/** All that a format writes from. */
export interface Exporting {
  readonly graph: KnowledgeGraph;
  readonly texts: AttachedTexts;
  readonly selection: Selection;
  readonly options: ExportOptions;
  /** Where the format counts what it leaves out. */
  readonly tally: Tally;
}

/** A format: what it is called, how it travels, and how it is written. */
export interface ExportFormat {
  /** As in `--format`. */
  readonly id: string;
  readonly contentType: string;
  /** Of the file, without a dot. */
  readonly extension: string;
  /** The options that mean something to it. */
  readonly options: readonly (keyof ExportOptions)[];
  readonly write: (exporting: Exporting) => AsyncGenerator<string>;
}
