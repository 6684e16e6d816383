import type { Numbers } from '../columns/allocate.ts';
import type { ShortTexts } from '../columns/shortTexts.ts';
import type { ClaimIndex } from './claimIndex.ts';

/**
 * The columns that are read for every relation, verdict and claim of an answer, side by side: in the index they lie five
 * objects deep, and the way there takes longer than the reading. Ids stand by themselves, so that who wants no more does
 * not touch the records, which lie scattered over all memory: in a large build each costs as much as ten claims.
 */
export interface AnswerColumns {
  readonly entityIds: readonly string[];
  /** What stands between the two ends in the ids of relations of each predicate. */
  readonly joints: readonly string[];
  readonly sourceIds: readonly string[];
  /** Of each relation, as in `Relations` and `Judgements`. */
  readonly subjects: Int32Array;
  readonly predicates: Numbers;
  readonly objects: Int32Array;
  readonly clusters: Int32Array;
  readonly clusterSubjects: Int32Array;
  readonly statuses: Uint8Array;
  readonly sourceCounts: Int32Array;
  readonly claimCounts: Int32Array;
  readonly deniedCounts: Int32Array;
  /** The first verdict of each cluster; one more at the end. */
  readonly verdictsFrom: Int32Array;
  /** Of each verdict, as in `VerdictColumns`. */
  readonly verdictSources: Numbers;
  readonly verdictWords: Uint8Array;
  readonly said: Uint8Array;
  readonly claimsFrom: Int32Array;
  /** Of each claim. */
  readonly marks: Uint16Array;
  readonly claimIds: ShortTexts;
}

/** Puts the columns of an index side by side; none is copied. */
export function answerColumns({ names, relations, judgements, clustered }: ClaimIndex): AnswerColumns {
  const { subjects, predicates, objects, clusters, clusterSubjects, sourceCounts } = relations;
  const { statuses, claimCounts, deniedCounts, verdictsFrom, verdicts } = judgements;
  return {
    entityIds: names.ids.entities,
    joints: names.joints,
    sourceIds: names.ids.sources,
    ...{ subjects, predicates, objects, clusters, clusterSubjects },
    ...{ statuses, sourceCounts, claimCounts, deniedCounts },
    verdictsFrom,
    verdictSources: verdicts.sources,
    verdictWords: verdicts.words,
    said: verdicts.said,
    claimsFrom: verdicts.claimsFrom,
    marks: clustered.marks,
    claimIds: clustered.ids,
  };
}
