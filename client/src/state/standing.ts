import type { DrawingQuery } from '../generated/documents.ts';
import type { Lens } from './viewState.ts';

/**
 * How a relation stands with the one source of a lens. What it says is apart from what it reports, and from what
 * it reports only to reject.
 */
export const SOURCE_STANDINGS = [
  'says',
  'denies',
  'mixed',
  'reports',
  'reports-denial',
  'rejects',
  'not-actual',
] as const;

/** No source of the lens speaks of the relation. */
export const UNSPOKEN = 'unspoken';

/**
 * How a relation stands between the sources that are compared. `undecided`: two or more speak, but neither
 * affirm nor deny alike nor against each other.
 */
export const COMPARED_STANDINGS = [
  'disagree',
  'agree',
  'only-first',
  'only-second',
  'only-one',
  'undecided',
] as const;

export type Standing =
  (typeof SOURCE_STANDINGS)[number] | (typeof COMPARED_STANDINGS)[number] | typeof UNSPOKEN;

type Verdicts = NonNullable<DrawingQuery['subgraph']['relations'][number]['verdicts']>;
type Verdict = Verdicts[number];

/** How a relation stands in a lens; null in the lens of all sources. */
export function standingOf(verdicts: Verdicts, lens: Lens): Standing | null {
  if (lens.kind === 'all') return null;
  const speaking = verdicts.filter(({ verdict }) => verdict !== 'SILENT');
  if (lens.kind === 'compare') return compared(speaking, lens.sources);
  const own = speaking.find(({ source }) => source === lens.source);
  return own ? ofOneSource(own) : UNSPOKEN;
}

function ofOneSource({ verdict, rejects }: Verdict): Standing {
  if (rejects) return 'rejects';
  switch (verdict) {
    case 'ASSERTS':
      return 'says';
    case 'DENIES':
      return 'denies';
    case 'REPORTS':
      return 'reports';
    case 'REPORTS_DENIAL':
      return 'reports-denial';
    case 'MIXED':
      return 'mixed';
    default:
      return 'not-actual';
  }
}

const AFFIRMING: readonly Verdict['verdict'][] = ['ASSERTS', 'REPORTS'];
const DENYING: readonly Verdict['verdict'][] = ['DENIES', 'REPORTS_DENIAL'];

/** As the server counts agreement: both affirm or both deny, in their own or others' words; the opposite is disagreement. */
function compared(verdicts: Verdicts, sources: readonly string[]): Standing {
  const speaking = verdicts.filter(({ source }) => sources.includes(source));
  const [first] = speaking;
  if (!first) return UNSPOKEN;
  if (speaking.length === 1) {
    if (sources.length > 2) return 'only-one';
    return first.source === sources[0] ? 'only-first' : 'only-second';
  }
  const affirming = speaking.filter(({ verdict }) => AFFIRMING.includes(verdict)).length;
  const denying = speaking.filter(({ verdict }) => DENYING.includes(verdict)).length;
  if (affirming > 0 && denying > 0) return 'disagree';
  return Math.max(affirming, denying) > 1 ? 'agree' : 'undecided';
}
