import { silenceOf, type UnheardReason } from '../claims/silence.ts';
import type { Names } from '../columns/names.ts';
import { onDemand } from './onDemand.ts';

/** How many sources say nothing, and what that means of each. */
export interface AbsentCounts {
  readonly silent: number;
  readonly notCoded: number;
  readonly tooEarly: number;
}

/** Tells the sources that do not speak of a relation of a predicate (by number); `speaking` are the numbers of those that do. */
export interface Absence {
  /** Without looking at every source. `earliest` is the first day asked about. */
  readonly counts: (predicate: number, speaking: Iterable<number>, earliest: number) => AbsentCounts;
  /** Numbers of sources, in order, with what their absence means. */
  readonly each: (
    predicate: number,
    speaking: Iterable<number>,
    earliest: number,
  ) => Iterable<{ readonly source: number; readonly why: 'silent' | UnheardReason }>;
}

/** Sources are in the order of publication, so that those that came too early are the first ones. */
export function absenceAmong({ sources, published, predicates }: Names): Absence {
  const coded = onDemand(() => predicates.map(({ id }) => codedBefore(sources, id)));
  const why = (source: number, predicate: number, earliest: number): 'silent' | UnheardReason =>
    silenceOf(sources[source]!, predicates[predicate]!.id, earliest);

  return {
    counts(predicate, speaking, earliest) {
      const before = coded()[predicate]!;
      const early = earliest === -Infinity ? 0 : firstPublishedFrom(published, earliest);
      const all = sources.length;
      const absent = {
        silent: before[all]! - before[early]!,
        notCoded: all - before[all]!,
        tooEarly: before[early]!,
      };
      for (const source of speaking) {
        if (before[source + 1] === before[source]) absent.notCoded -= 1;
        else if (source < early) absent.tooEarly -= 1;
        else absent.silent -= 1;
      }
      return absent;
    },
    *each(predicate, speaking, earliest) {
      const heard = new Set(speaking);
      for (let source = 0; source < sources.length; source += 1) {
        if (!heard.has(source)) yield { source, why: why(source, predicate, earliest) };
      }
    },
  };
}

/** For each source how many of those before it are coded in full for a predicate. */
function codedBefore(sources: Names['sources'], predicate: string): Int32Array {
  const before = new Int32Array(sources.length + 1);
  sources.forEach(({ coded }, source) => {
    before[source + 1] = before[source]! + (coded.includes(predicate) ? 1 : 0);
  });
  return before;
}

function firstPublishedFrom(published: Float64Array, earliest: number): number {
  const place = published.findIndex((day) => day >= earliest);
  return place < 0 ? published.length : place;
}
