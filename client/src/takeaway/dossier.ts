import { escaped } from '../drawing/pictureSvg.ts';
import { answerParts, type AnswerPart } from '../state/answerParts.ts';
import { counted } from '../words/counted.ts';
import { whenInWords } from '../words/whenInWords.ts';
import type { WholeRelation } from './claimsCsv.ts';
import type { CitedSource } from './cslOfSource.ts';
import { dossierRelation } from './dossierRelation.ts';
import { DOSSIER_STYLE } from './dossierStyle.ts';

/** What a dossier is made of. */
export interface Dossier {
  readonly title: string;
  /** What the view shows and leaves out, one sentence each. */
  readonly notes: readonly string[];
  /** The answer to the question, with ids of claims in brackets; null where none was asked. */
  readonly answer: string | null;
  readonly relations: readonly WholeRelation[];
  /** All sources that were coded, in the order in which they are numbered. */
  readonly sources: readonly CitedSource[];
  /** By slug, in the chosen style. */
  readonly citations: ReadonlyMap<string, string>;
  /** A predicate's label. */
  readonly labelOf: (predicate: string) => string;
  readonly build: { readonly hash: string; readonly builtAt: string; readonly version: string };
  /** Where the view can be opened again. */
  readonly address: string;
  /** ISO 8601 time at which the dossier is made. */
  readonly madeAt: string;
}

/** A page to print: the question or view, the answer, every claim with its source, who says otherwise, who is silent. */
export function dossier(parts: Dossier): string {
  const { title, notes, answer, relations, sources } = parts;
  const numberOf = (slug: string): number => sources.findIndex(({ id }) => id === slug) + 1;
  const claims = relations.flatMap(({ verdicts }) => verdicts.flatMap((verdict) => verdict.claims));
  const sections = relations.map((relation) => dossierRelation(relation, { numberOf }));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Hearsay dossier</title>
<style>${DOSSIER_STYLE}</style>
</head>
<body>
<header>
<p class="mark">Hearsay dossier</p>
<h1>${escaped(title)}</h1>
<p>${counted(relations.length, 'relation')}, ${counted(claims.length, 'claim')} from ${counted(sources.length, 'coded source')}. Nothing here is said to be true: each line is somebody’s word, in the paraphrase of a coder.</p>
<ul class="notes">${notes.map((note) => `<li>${escaped(note)}</li>`).join('')}</ul>
</header>
<main>
${answer === null ? '' : `<section class="answer"><h2>Answer</h2>${answerHtml(answer)}</section>`}
${sections.join('\n')}
</main>
<section class="sources"><h2>Sources</h2>
<ol>${sources.map((source) => sourceHtml(source, parts)).join('\n')}</ol></section>
<footer>${footHtml(parts)}</footer>
</body>
</html>
`;
}

function answerHtml(answer: string): string {
  const inline = (parts: readonly AnswerPart[]): string =>
    parts
      .map((part) =>
        part.type === 'words'
          ? escaped(part.text)
          : `<a href="#${escaped(part.id)}">[${escaped(part.id)}]</a>`,
      )
      .join('');
  return answerParts(answer)
    .map(
      ({ head, points }) =>
        `<p>${inline(head)}</p>${points.length === 0 ? '' : `<ul>${points.map((point) => `<li>${inline(point)}</li>`).join('')}</ul>`}`,
    )
    .join('');
}

function sourceHtml(source: CitedSource, { citations, labelOf }: Dossier): string {
  const { id, title, genre, affiliation, coded, archive } = source;
  const facts = [
    genre.replaceAll('-', ' '),
    affiliation,
    archive === null ? null : `archived copy: ${archive}`,
    coded.length === 0
      ? 'coded in full for no predicate'
      : `coded in full for: ${coded.map(labelOf).join(', ')}`,
  ].filter((fact) => fact !== null);
  return `<li id="source-${escaped(id)}">${escaped(citations.get(id) ?? title)}<br><small>${escaped(facts.join('; '))}</small></li>`;
}

function footHtml({ build, address, madeAt }: Dossier): string {
  return [
    `Claims as coded in Hearsay ${escaped(build.version)}, build <code>${escaped(build.hash)}</code> of ${day(build.builtAt)}.`,
    `Dossier made ${day(madeAt)} from <a href="${escaped(address)}">${escaped(address)}</a>.`,
    'Silence is not a denial; a source that was not coded for something is not silent on it.',
  ]
    .map((line) => `<p>${line}</p>`)
    .join('');
}

function day(time: string): string {
  return escaped(whenInWords(time.slice(0, 10)));
}
