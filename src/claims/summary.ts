import type { Origins } from './origins.ts';
import type { Status } from './status.ts';
import type { VerdictWord } from './verdict.ts';

/** What a status is put into words from. */
export interface SummaryParts {
  readonly status: Status;
  /** One per source that says anything. */
  readonly verdicts: readonly { readonly verdict: VerdictWord; readonly partial: boolean }[];
  readonly origins: Origins;
  /** Number of pairs that meet, and how many of them stand in one source. */
  readonly disputes: { readonly total: number; readonly within: number };
  readonly silent: number;
  readonly notCoded: number;
  readonly tooEarly: number;
}

/**
 * A status in words, never the bare label: "said by 3 sources, 2 known origins; contradicted by none; 1 silent, 1 not
 * coded for this".
 */
export function summary(parts: SummaryParts): string {
  const absent = absence(parts);
  if (parts.status === 'no-claim') return ['nobody says anything of it', absent].filter(Boolean).join('; ');
  return [speaking(parts), contradiction(parts), absent].filter(Boolean).join('; ');
}

function speaking({ verdicts, origins }: SummaryParts): string {
  const count = (word: VerdictWord): number => verdicts.filter(({ verdict }) => verdict === word).length;
  const said = count('asserts');
  const phrases = [
    said > 0 ? `said by ${sources(said)}` : '',
    count('reports') > 0
      ? `passed on by ${sources(count('reports'))}, not in ${its(count('reports'))} own word`
      : '',
    count('denies') > 0 ? `denied by ${sources(count('denies'))}${partly(verdicts, 'denies')}` : '',
    count('reports-denial') > 0 ? `denial passed on by ${sources(count('reports-denial'))}` : '',
    count('mixed') > 0 ? `affirmed and denied within ${sources(count('mixed'))}` : '',
    count('not-actual') > 0 ? `only planned, conceivable or wanted in ${sources(count('not-actual'))}` : '',
  ].filter(Boolean);
  return `${phrases.join(', ')}, ${knownOrigins(origins)}`;
}

function partly(verdicts: SummaryParts['verdicts'], word: VerdictWord): string {
  const some = verdicts.filter(({ verdict }) => verdict === word);
  return some.every(({ partial }) => partial) ? ' in part' : '';
}

/** Speakers who may be one person make a range; "some say" is counted apart, since it is never a known origin. */
function knownOrigins({ known, atMost, names }: Origins): string {
  const number = known === names.length ? `${known}` : `${known} to ${names.length}`;
  const unnamed = atMost - names.length;
  const words = `${number} known ${names.length === 1 ? 'origin' : 'origins'}`;
  return unnamed === 0 ? words : `${words} and ${unnamed} unnamed`;
}

function contradiction({ status, disputes, verdicts }: SummaryParts): string {
  if (status === 'not-actual' || status === 'denied') return '';
  if (disputes.total > 0) {
    const within = disputes.within === disputes.total ? ', all within one source' : '';
    return `contradicted in ${disputes.total} ${disputes.total === 1 ? 'pair' : 'pairs'} of claims${within}`;
  }
  const partial = verdicts.some((verdict) => verdict.partial);
  return partial ? 'contradicted by none as a whole, denied in part' : 'contradicted by none';
}

function absence({ silent, notCoded, tooEarly }: SummaryParts): string {
  return [
    silent > 0 ? `${silent} silent` : '',
    notCoded > 0 ? `${notCoded} not coded for this` : '',
    tooEarly > 0 ? `${tooEarly} published too early` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function sources(number: number): string {
  return `${number} ${number === 1 ? 'source' : 'sources'}`;
}

function its(number: number): string {
  return number === 1 ? 'its' : 'their';
}
