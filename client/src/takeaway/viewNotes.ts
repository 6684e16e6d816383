import { type Lens, NO_KIND, type ViewState } from '../state/viewState.ts';
import { kindInWords } from '../words/kindInWords.ts';
import { statusInWords } from '../words/statusInWords.ts';

/** Names for the ids of a view. */
export interface Names {
  readonly entityName: (id: string) => string;
  readonly sourceName: (id: string) => string;
  /** A predicate's label. */
  readonly labelOf: (predicate: string) => string;
}

/** What a view shows and leaves out, one sentence each: what is true of every view is left unsaid. */
export function viewNotes(view: ViewState, { entityName, sourceName, labelOf }: Names): readonly string[] {
  const { question, entity, predicates, status, sources, kinds, lens, hidden, ego } = view;
  const list = (label: string, values: readonly string[] | null, nameOf: (id: string) => string): string[] =>
    values === null ? [] : [`${label}: ${values.length === 0 ? 'none' : values.map(nameOf).join(', ')}.`];
  return [
    ...(question === null ? [] : [`Question: “${question}”.`]),
    ...(entity === null ? [] : [`Selected: ${entityName(entity)}.`]),
    predicates === null
      ? 'All predicates but who is cited by whom and what is located where.'
      : list('Predicates', predicates, labelOf)[0]!,
    ...list('Status', status, (one) => statusInWords(one as NonNullable<typeof status>[number])),
    ...list('Relations of which these sources speak', sources, sourceName),
    ...list('Kinds', kinds, (kind) => (kind === NO_KIND ? 'none named' : kindInWords(kind))),
    ...lensNotes(lens, sourceName),
    ...periodNotes(view),
    ...(ego === null ? [] : [`Only what lies up to ${ego.depth} steps from ${entityName(ego.entity)}.`]),
    ...(hidden.length === 0 ? [] : [`Taken out by hand: ${hidden.map(entityName).join(', ')}.`]),
  ];
}

function lensNotes(lens: Lens, sourceName: (id: string) => string): readonly string[] {
  if (lens.kind === 'source') return [`As ${sourceName(lens.source)} sees it.`];
  return lens.kind === 'compare' ? [`Compared: ${lens.sources.map(sourceName).join(', ')}.`] : [];
}

function periodNotes({ from, to, undatedToo }: ViewState): readonly string[] {
  if (from === null && to === null) return [];
  const bounds = [from === null ? '' : `from ${from}`, to === null ? '' : `to ${to}`].filter(Boolean);
  return [`Time spoken of: ${bounds.join(' ')}, ${undatedToo ? 'with' : 'without'} what is not dated.`];
}
