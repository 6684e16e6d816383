import { entityShape, type Shape } from '../drawing/entityShape.ts';
import type { Frame } from '../drawing/picture.ts';
import { type RelationLook, relationLook } from '../drawing/relationLook.ts';
import { seenLook } from '../drawing/seenLook.ts';
import { COMPARED_STANDINGS, SOURCE_STANDINGS } from '../state/standing.ts';
import { STATUSES } from '../state/viewState.ts';
import { overlapInWords } from '../words/overlapInWords.ts';
import { standingInWords } from '../words/standingInWords.ts';
import { statusInWords } from '../words/statusInWords.ts';
import { ENTITY_TYPES, typeInWords } from '../words/typeInWords.ts';

/** A sign or a piece of line with what it means. */
export interface LegendItem {
  readonly words: string;
  readonly sign?: { readonly shape: Shape; readonly colour: string };
  readonly line?: RelationLook;
}

/** What the words of a legend need beside the picture. */
export interface LegendWords {
  /** A predicate's label. */
  readonly labelOf: (predicate: string) => string;
  /** The names of the sources of the lens, in its order. */
  readonly lensNames: readonly string[];
}

const ANY = { predicate: '', status: 'UNDISPUTED', sourceCount: 2, deniedCount: 0 } as const;
const OVERLAPS = ['CERTAIN', 'POSSIBLE', 'UNDATED'] as const;

/** What occurs in a picture and what it means: types of entities, patterns of lines, colours of predicates. */
export function legendOf(picture: Frame, words: LegendWords): readonly LegendItem[] {
  const { palette, shown } = picture;
  const types = ENTITY_TYPES.filter((type) => shown.types.has(type)).map((type) => ({
    words: typeInWords(type),
    sign: { shape: entityShape(type), colour: palette.types[type] },
  }));
  const inLens = shown.seen.some(({ standing }) => standing !== null);
  return [
    ...types,
    ...(inLens ? standingItems(picture, words) : statusItems(picture)),
    ...overlapItems(picture),
    ...predicateItems(picture, words),
  ];
}

function statusItems({ palette, shown }: Frame): readonly LegendItem[] {
  const inked = { ...palette, otherPredicate: palette.ink };
  const items: LegendItem[] = STATUSES.filter((status) => shown.statuses.has(status)).map((status) => ({
    words: statusInWords(status),
    line: { ...relationLook({ ...ANY, status }, inked), colour: palette.ink },
  }));
  if (shown.partlyDenied) {
    items.push({
      words: 'denied in part',
      line: { ...relationLook({ ...ANY, deniedCount: 1 }, inked), colour: palette.ink },
    });
  }
  return items;
}

function standingItems({ palette, shown }: Frame, { lensNames }: LegendWords): readonly LegendItem[] {
  const standings = new Set(shown.seen.map(({ standing }) => standing));
  return [...new Set([...SOURCE_STANDINGS, ...COMPARED_STANDINGS])]
    .filter((standing) => standings.has(standing))
    .map((standing) => ({
      words: standingInWords(standing, lensNames),
      line: seenLook(ANY, { standing, overlap: null }, { ...palette, otherPredicate: palette.ink }),
    }));
}

function overlapItems({ palette, shown }: Frame): readonly LegendItem[] {
  const overlaps = new Set(shown.seen.map(({ overlap }) => overlap));
  return OVERLAPS.filter((overlap) => overlaps.has(overlap)).map((overlap) => ({
    words: overlapInWords(overlap),
    line: seenLook(ANY, { standing: null, overlap }, { ...palette, otherPredicate: palette.ink }),
  }));
}

function predicateItems({ palette, shown }: Frame, { labelOf }: LegendWords): readonly LegendItem[] {
  return [...Object.keys(palette.predicates), ...shown.predicates]
    .filter((predicate, at, all) => shown.predicates.has(predicate) && all.indexOf(predicate) === at)
    .map((predicate) => ({
      words: labelOf(predicate),
      line: {
        ...relationLook({ ...ANY, predicate }, palette),
        colour: palette.predicates[predicate] ?? palette.otherPredicate,
      },
    }));
}
