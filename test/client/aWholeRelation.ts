import type { WholeRelation } from '../../client/src/takeaway/claimsCsv.ts';
import type { CitedSource } from '../../client/src/takeaway/cslOfSource.ts';

type Verdict = WholeRelation['verdicts'][number];

/** A source as references need it, with defaults filled in. */
export function aCitedSource(id: string, more: Partial<CitedSource> = {}): CitedSource {
  return {
    id,
    title: id,
    date: '2001-06-15',
    url: null,
    archive: null,
    language: 'en',
    genre: 'report',
    affiliation: null,
    coded: ['backs'],
    publisher: null,
    authors: [],
    ...more,
  };
}

/** A claim with defaults filled in. */
export function aShownClaim(more: Partial<Verdict['claims'][number]> = {}): Verdict['claims'][number] {
  return {
    id: 'chronicle/arms',
    polarity: 'AFFIRMED',
    certainty: 'CERTAIN',
    modality: 'ACTUAL',
    stance: 'ENDORSES',
    part: 'BODY',
    kinds: [],
    detail: null,
    change: null,
    when: null,
    gloss: 'The Crown armed the Blues.',
    note: null,
    review: 'AGREED',
    voice: [],
    through: [],
    by: [],
    event: null,
    where: null,
    basis: [],
    evidence: [
      {
        at: 120,
        letters: 40,
        check: 7,
        hash: '3fa9c1d2e0b7a654',
        state: 'NOT_ATTACHED',
        quote: null,
        before: null,
        after: null,
      },
    ],
    ...more,
  };
}

/** What one source says, with defaults filled in. */
export function aVerdict(source: string, more: Partial<Verdict> = {}): Verdict {
  return {
    verdict: 'ASSERTS',
    partial: false,
    denies: [],
    source: {
      id: source,
      title: `The ${source}`,
      date: '2001-06-15',
      url: null,
      archive: null,
      genre: 'report',
      affiliation: null,
      publisher: null,
      authors: [],
      text: { state: 'NOT_ATTACHED' },
    },
    claims: [aShownClaim()],
    ...more,
  };
}

/** A disputed relation: the chronicle says so, the gazette denies it, the ballad is silent, the almanac was not coded. */
export const aWholeRelation: WholeRelation = {
  id: 'crown:backs:blue',
  status: 'DISPUTED',
  summary: 'said by 1 source, 1 known origin; contradicted by 1; 1 silent, 1 not coded for this',
  predicate: 'backs',
  verb: 'backs',
  kinds: [],
  subject: { id: 'crown', name: 'The Crown' },
  object: { id: 'blue', name: 'Blue & Company' },
  verdicts: [
    aVerdict('chronicle'),
    aVerdict('gazette', {
      verdict: 'DENIES',
      claims: [
        aShownClaim({
          id: 'gazette/no-arms',
          polarity: 'DENIED',
          voice: [{ id: 'miller', name: 'The Miller' }],
          gloss: '=No "arms", says he,\nhe says.',
          kinds: ['weapons', 'funding'],
          when: '2001-03',
        }),
      ],
    }),
  ],
  silent: [{ id: 'ballad', title: 'The ballad' }],
  unheard: [{ why: 'NOT_CODED', source: { id: 'almanac', title: 'The almanac' } }],
  disputes: [
    {
      id: 'chronicle/arms~gazette/no-arms',
      within: false,
      affirming: { id: 'chronicle/arms' },
      denying: { id: 'gazette/no-arms' },
    },
  ],
};
