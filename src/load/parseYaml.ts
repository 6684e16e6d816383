import { Composer, LineCounter, Parser, type Document, type ParsedNode, type YAMLParseError } from 'yaml';
import { DEEPEST, type Node, type Place } from './node.ts';
import { START, type Report } from './report.ts';
import { tokenDepth } from './tokenDepth.ts';
import { yamlNode } from './yamlNode.ts';

/** Syntax errors follow from each other: the first few tell enough. */
const MOST_ERRORS = 5;

/**
 * Reads the one document of a YAML text, all scalars as text. Undefined, with reports, for what is empty, no YAML, or
 * uses what the dataset does without: aliases, anchors, tags, merge keys, several documents.
 */
export function parseYaml(text: string, report: Report): Node | undefined {
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  if (tokens.some((token) => tokenDepth(token) > 3 * DEEPEST)) {
    // Composing is recursive, and Node 20 aborts when its stack runs out within a regular expression.
    report(START, {
      rule: 'deep-nesting',
      message: 'The file nests lists and fields too deeply to be read.',
    });
    return undefined;
  }
  const documents = [...new Composer({ schema: 'failsafe', uniqueKeys: false }).compose(tokens)];
  const errors = documents.flatMap((document) => document.errors);
  for (const error of errors.slice(0, MOST_ERRORS)) report(placeOf(error.pos[0]), syntaxComplaint(error));
  if (errors.length > 0) return undefined;
  const contents = onlyContents(documents, placeOf, report);
  return contents && yamlNode(contents, { placeOf, report });
}

function onlyContents(
  documents: readonly Document.Parsed[],
  placeOf: (offset: number) => Place,
  report: Report,
): ParsedNode | undefined {
  const [first, second] = documents;
  if (second) {
    const message = 'A second YAML document begins here; a file holds one, so delete the line "---".';
    report(placeOf(second.contents?.range[0] ?? second.range[0]), { rule: 'several-documents', message });
    return undefined;
  }
  if (!first?.contents || first.contents.range[0] === first.contents.range[2]) {
    report(START, { rule: 'empty-file', message: 'The file is empty; delete it or give it its content.' });
    return undefined;
  }
  return first.contents;
}

function syntaxComplaint(error: YAMLParseError): { rule: string; message: string } {
  const reason = error.message
    .split('\n')[0]!
    .replace(/ at line \d+.*$/, '')
    .replace(/[.:]?\s*$/, '')
    .replace(/"quote$/, 'double quote')
    .replace(/'quote$/, 'single quote');
  return { rule: 'yaml-syntax', message: `This is not valid YAML: ${reason}.` };
}
