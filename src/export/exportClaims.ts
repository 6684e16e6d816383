import type { AttachedTexts } from '../evidence/attachedTexts.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { didYouMean } from '../problems/didYouMean.ts';
import { nearMisses } from '../problems/nearMisses.ts';
import { inWords } from '../problems/inWords.ts';
import { NotFoundError } from '../queries/errors.ts';
import type { ExportFormat } from './exportFormat.ts';
import { readExportRequest } from './exportParameters.ts';
import { EXPORT_FORMATS } from './formats.ts';
import { inChunks } from './inChunks.ts';
import { select } from './selection.ts';
import { newTally, type Tally } from './tally.ts';

/** What is exported from. */
export interface Exportable {
  readonly graph: KnowledgeGraph;
  readonly texts: AttachedTexts;
}

/** An export that has not begun: chunks are made as they are asked for. */
export interface ClaimExport {
  readonly format: ExportFormat;
  readonly chunks: AsyncGenerator<string>;
  /** Complete once the last chunk has been taken. */
  readonly tally: Tally;
}

/** What is asked for: a format, parameters as texts, and who is told how many claims were looked at. */
export interface ClaimExportArguments {
  readonly format: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly onProgress?: ((claims: number) => void) | undefined;
}

/**
 * Makes an export ready. Throws NotFoundError for an unknown format, id, predicate or kind, BadInputError for malformed
 * parameters: before anything is written.
 */
export function exportClaims({ graph, texts }: Exportable, args: ClaimExportArguments): ClaimExport {
  const format = formatNamed(args.format);
  const { filter, options } = readExportRequest(format, args.parameters);
  const tally = newTally();
  const { onProgress } = args;
  const selection = select(graph, { filter, comments: options.comments, tally, onProgress });
  const chunks = inChunks(format.write({ graph, texts, selection, options, tally }));
  return { format, chunks, tally };
}

function formatNamed(name: string): ExportFormat {
  const ids = EXPORT_FORMATS.map(({ id }) => id);
  const format = EXPORT_FORMATS.find(({ id }) => id === name);
  if (format) return format;
  const near = nearMisses(name, ids);
  const shown = name.length > 80 ? `${name.slice(0, 77)}…` : name;
  const hint = near.length > 0 ? didYouMean(near) : `; there are ${inWords(ids, 'and')}.`;
  throw new NotFoundError(`There is no format "${shown}"${hint}`, near);
}
