import type { Source } from '../claims/types.ts';
import { type Verdict, verdictOf, VERDICTS, type VerdictWord } from '../claims/verdict.ts';
import { viewsOf } from '../columns/judgements.ts';
import { isOfSource } from '../columns/marks.ts';
import { type ClaimAnswer, StoredClaim } from './claimAnswer.ts';
import type { Shown } from './shown.ts';

/** What one source says of a relation. */
export interface VerdictAnswer {
  readonly verdict: VerdictWord;
  readonly partial: boolean;
  readonly denies: readonly string[];
  readonly source: Source;
  /** The id of `source`: quicker to get at than the source. */
  readonly sourceId: string;
  readonly claims: readonly ClaimAnswer[];
}

/** What each source says of a relation, by its cluster; with those that speak in comments alone, or without. */
export function verdictsOn(shown: Shown, cluster: number, comments: boolean): readonly StoredVerdict[] {
  const { verdictsFrom, said } = shown.columns;
  const first = verdictsFrom[cluster]!;
  const end = verdictsFrom[cluster + 1]!;
  // Nearly always of this length; a list that grows takes room for many more than the few that most hold.
  const verdicts = new Array<StoredVerdict>(end - first);
  let count = 0;
  for (let row = first; row < end; row += 1) {
    if (comments || said[row] !== 0) verdicts[count++] = new StoredVerdict(shown, row);
  }
  if (count < verdicts.length) verdicts.length = count;
  return verdicts;
}

/** What one source says, from its row in the columns. */
class StoredVerdict implements VerdictAnswer {
  readonly #shown: Shown;
  readonly #row: number;

  constructor(shown: Shown, row: number) {
    this.#shown = shown;
    this.#row = row;
  }

  get verdict(): VerdictWord {
    return VERDICTS[this.#shown.columns.verdictWords[this.#row]!]!;
  }
  get partial(): boolean {
    return this.#whole.partial;
  }
  get denies(): readonly string[] {
    return this.#whole.denies;
  }
  get source(): Source {
    return this.#shown.graph.index.names.sources[this.sourceNumber]!;
  }
  get sourceId(): string {
    const { sourceIds, verdictSources } = this.#shown.columns;
    return sourceIds[verdictSources[this.#row]!]!;
  }
  get sourceNumber(): number {
    return this.#shown.columns.verdictSources[this.#row]!;
  }
  get claims(): readonly ClaimAnswer[] {
    const { columns, comments } = this.#shown;
    const { claimsFrom, marks } = columns;
    const first = claimsFrom[this.#row]!;
    const end = claimsFrom[this.#row + 1]!;
    // Most sources have one claim on a relation: a list that is written down is made at once.
    if (end - first === 1 && (comments || isOfSource(marks[first]!)))
      return [new StoredClaim(this.#shown, first)];
    const answers: ClaimAnswer[] = [];
    for (let claim = first; claim < end; claim += 1) {
      if (comments || isOfSource(marks[claim]!)) answers.push(new StoredClaim(this.#shown, claim));
    }
    return answers;
  }

  get #whole(): Verdict {
    const { columns, graph } = this.#shown;
    return verdictOf(
      viewsOf(graph.index, columns.claimsFrom[this.#row]!, columns.claimsFrom[this.#row + 1]!),
    );
  }
}
