import type { Claim } from '../claims/types.ts';
import type { Alpha, Comparison } from '../codings/compareCodings.ts';
import type { Difference } from '../codings/differencesOf.ts';

/** The figures of a comparison in lines for people; what cannot be computed says why. */
export function comparisonInWords(comparison: Comparison): readonly string[] {
  const { a, b, matched, onlyA, onlyB, f1, alike, alphas, kinds, voices } = comparison;
  const { sameChain, sameOwnership, pairs } = voices;
  return [
    `${matched} matched, ${onlyA.length} only in A (of ${a}), ${onlyB.length} only in B (of ${b}): F1 ${figure(f1)}`,
    `${alike} of the matched are alike in every field`,
    '',
    "Krippendorff's alpha over the matched",
    ...(['polarity', 'certainty', 'stance', 'modality'] as const).map(
      (field) => `  ${field.padEnd(10)} ${alphaInWords(alphas[field])}`,
    ),
    `Kinds: Jaccard ${figure(kinds.jaccard)} over ${kinds.pairs} pairs`,
    `Voices: the same chain in ${sameChain} of ${pairs}; own word and attributed told apart alike in ${sameOwnership} of ${pairs}`,
  ];
}

/** What differs and what only one coder found, in the manner of a diff. */
export function comparisonDiff({ differences, onlyA, onlyB }: Comparison): readonly string[] {
  return [
    ...section(`Matched, but not alike (${differences.length})`),
    ...differences.flatMap(({ a, b, differences: fields }) => [
      `  ${claimInWords(a)}`,
      `    A ${localId(a)} · B ${localId(b)}`,
      ...fields.map(differenceInWords),
    ]),
    ...section(`Only in A (${onlyA.length})`),
    ...onlyA.flatMap((claim) => [`- ${claimInWords(claim)}`, `    ${localId(claim)}: ${claim.gloss}`]),
    ...section(`Only in B (${onlyB.length})`),
    ...onlyB.flatMap((claim) => [`+ ${claimInWords(claim)}`, `    ${localId(claim)}: ${claim.gloss}`]),
  ];
}

/** A figure between 0 and 1 (alpha: -1 and 1) with two digits; a dash where there is none. */
export function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}

function alphaInWords({ alpha, pairs, same }: Alpha): string {
  if (pairs === 0) return '–     no pairs to compare';
  const alike = same === pairs && alpha === null ? 'all the same value' : 'the same';
  return `${figure(alpha).padEnd(5)} ${same} of ${pairs} pairs ${alike}`;
}

/** The part of a global claim id that its coder gave. */
function localId({ id, source }: Claim): string {
  return id.slice(source.length + 1);
}

function claimInWords({ subject, predicate, object, polarity, voice, kinds }: Claim): string {
  const not = polarity === 'denied' ? 'not ' : '';
  const of = kinds.length === 0 ? '' : ` [${kinds.join(', ')}]`;
  const by = voice.length === 0 ? '' : ` (says ${voice.join(' in ')})`;
  return `${subject} ${not}${predicate} ${object}${of}${by}`;
}

function differenceInWords({ field, a, b }: Difference): string {
  return `      ${field}: A ${valueInWords(a)}, B ${valueInWords(b)}`;
}

function valueInWords(value: Difference['a']): string {
  if (value === undefined || value.length === 0) return 'nothing';
  return typeof value === 'string' ? value : `[${value.join(', ')}]`;
}

function section(title: string): readonly string[] {
  return ['', title];
}
