import type { AttachedTexts } from '../../src/evidence/attachedTexts.ts';
import { attachTexts } from '../../src/evidence/attachedTexts.ts';
import { exportClaims } from '../../src/export/exportClaims.ts';
import type { Tally } from '../../src/export/tally.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';

/** No text is attached. */
export const NO_TEXTS: AttachedTexts = attachTexts(new Map(), new Map());

/** What an export of a graph writes, as one text, and what it left out. */
export async function exported(
  graph: KnowledgeGraph,
  format: string,
  parameters: Readonly<Record<string, string>> = {},
  texts: AttachedTexts = NO_TEXTS,
): Promise<{ readonly text: string; readonly tally: Tally }> {
  const { chunks, tally } = exportClaims({ graph, texts }, { format, parameters });
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return { text, tally };
}
