import type { Seen } from '../state/seen.ts';
import type { Standing } from '../state/standing.ts';
import type { Overlap } from '../state/visibleRelations.ts';
import { mixed } from './mixed.ts';
import type { Palette } from './palette.ts';
import {
  type LinePattern,
  type LookParts,
  lineWidth,
  type RelationLook,
  relationLook,
} from './relationLook.ts';

/** A line as a standing has it. Patterns tell standings apart without colour; what is not its own word is never solid. */
interface StandingLook {
  readonly pattern: LinePattern;
  readonly colour: 'own' | 'agree' | 'first' | 'second' | 'ink';
  readonly paleness: number;
  readonly bar: boolean;
  readonly wider: number;
}

const plain: StandingLook = { pattern: 'solid', colour: 'own', paleness: 0, bar: false, wider: 0 };

const STANDINGS: Record<Standing, StandingLook> = {
  says: { ...plain, wider: 0.8 },
  denies: { ...plain, pattern: 'dashed', bar: true, wider: 0.8 },
  mixed: { ...plain, pattern: 'striped', wider: 2 },
  reports: { ...plain, pattern: 'dotted', paleness: 0.35 },
  'reports-denial': { ...plain, pattern: 'dotted', paleness: 0.35, bar: true },
  rejects: { ...plain, pattern: 'sparse', colour: 'ink', bar: true },
  'not-actual': { ...plain, pattern: 'sparse', paleness: 0.5 },
  disagree: { ...plain, pattern: 'striped', colour: 'ink', wider: 2.6 },
  agree: { ...plain, colour: 'agree', wider: 1.4 },
  'only-first': { ...plain, pattern: 'dashed', colour: 'first' },
  'only-second': { ...plain, pattern: 'dotted', colour: 'second', wider: 0.6 },
  'only-one': { ...plain, pattern: 'dashed', colour: 'first', paleness: 0.3 },
  unspoken: { ...plain, pattern: 'sparse', paleness: 0.7 },
  undecided: { ...plain, pattern: 'sparse', colour: 'ink', paleness: 0.3 },
};

/** How much paler a line is that lies only possibly, or without a date, in the months looked at. */
const PALER: Record<NonNullable<Overlap>, number> = { CERTAIN: 0, POSSIBLE: 0.45, UNDATED: 0.68 };

/** A relation's line as lens and months have it; without them, as `relationLook`. */
export function seenLook(parts: LookParts, { standing, overlap }: Seen, palette: Palette): RelationLook {
  const look = standing === null ? relationLook(parts, palette) : standingLook(parts, standing, palette);
  const paler = overlap === null ? 0 : PALER[overlap];
  if (paler === 0) return look;
  return {
    ...look,
    colour: mixed(look.colour, palette.ground, paler),
    second: mixed(look.second, palette.ground, paler),
    width: look.width * (overlap === 'POSSIBLE' ? 0.8 : 0.6),
    zIndex: 0,
  };
}

function standingLook(parts: LookParts, standing: Standing, palette: Palette): RelationLook {
  const { pattern, colour, paleness, bar, wider } = STANDINGS[standing];
  return {
    pattern,
    colour: mixed(colourOf(colour, parts.predicate, palette), palette.ground, paleness),
    second: palette.dissent,
    bar,
    width: lineWidth(1) + wider,
    zIndex: pattern === 'striped' || bar ? 2 : 1,
  };
}

function colourOf(colour: StandingLook['colour'], predicate: string, palette: Palette): string {
  switch (colour) {
    case 'own':
      return palette.predicates[predicate] ?? palette.otherPredicate;
    case 'ink':
      return palette.ink;
    default:
      return palette.compared[colour];
  }
}
