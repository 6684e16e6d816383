import type { ExportFormat } from './exportFormat.ts';
import { csv } from './formats/csv.ts';
import { dot } from './formats/dot.ts';
import { ftm } from './formats/ftm.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { html } from './formats/html.ts';
import { json } from './formats/json.ts';
import { jsonld } from './formats/jsonld.ts';
import { markdown } from './formats/markdown.ts';
import { ndjson } from './formats/ndjson.ts';
import { trig } from './formats/trig.ts';
import { webAnnotation } from './formats/webAnnotation.ts';

/** All formats: tables and records first, then graphs, then the web of data, then what people read. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  csv,
  json,
  ndjson,
  gexf,
  graphml,
  dot,
  jsonld,
  trig,
  webAnnotation,
  ftm,
  markdown,
  html,
];
