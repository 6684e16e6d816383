import type { VerdictWord } from '../../src/claims/verdict.ts';
import { type Backer, BACKS, type ClaimRow, MOST_BACKERS, type SourceWord } from '../peers/peer.ts';
import { verdictOfFlags } from '../semantics.ts';
import type { Columns } from './columns.ts';

const VERDICTS: readonly VerdictWord[] = Array.from({ length: 16 }, (_, flags) => verdictOfFlags(flags));

/** One stretch of relations, already in order, and one stretch of claims for each. */
export function whoBacked({ names, backing }: Columns, entity: string): readonly Backer[] {
  const row = names.predicateNumbers.get(BACKS)! * names.entities.length + names.entityNumbers.get(entity)!;
  const from = backing.rowsFrom[row]!;
  const to = Math.min(backing.rowsFrom[row + 1]!, from + MOST_BACKERS);
  const backers: Backer[] = [];
  for (let place = from; place < to; place += 1) {
    const [first, end] = [backing.claimsFrom[place]!, backing.claimsFrom[place + 1]!];
    const sources: SourceWord[] = [];
    for (let claim = first; claim < end;) {
      const source = backing.sources[claim]!;
      const claims: ClaimRow[] = [];
      let flags = 0;
      for (; claim < end && backing.sources[claim] === source; claim += 1) {
        flags |= backing.flags[claim]!;
        claims.push({
          id: backing.ids[claim]!,
          polarity: backing.denied[claim] === 1 ? 'denied' : 'affirmed',
        });
      }
      sources.push({ source: names.sources[source]!, verdict: VERDICTS[flags]!, claims });
    }
    backers.push({ backer: names.entities[backing.subjects[place]!]!, sources });
  }
  return backers;
}
