import type { EntityType } from '../../claims/types.ts';

/** Phrases that are written in a row, with commas between them. */
function list(phrases: string): readonly string[] {
  return phrases.split(',').map((phrase) => phrase.trim());
}

/** Words that carry nothing where they stand in a question about who says what. */
export const FUNCTION_WORDS: readonly string[] = list(`
  ok, okay, a, an, the, any, some, ever, actually, really, also, exactly, please, then, so, there, it, if, at all,
  at some point, such, taken together, real, once, you, me, or not, or are not they, or is not it, or did they,
  could you, can you, can you say, do you know, i want to know, i would like to know, i wonder, as such, in fact,
  in total, overall, here, too, either, as well, its, their, his, her, own, still, already, apparently, these,
  this, those, ones, one, said to be, used to, step in to, stepped in to, come in to, came in to, rush to, rushed
  to, go in to, went in to, move in to, moved in to, begin to, began to, begun to, start to, started to, continue
  to, continued to, manage to, managed to, happen to, happened to, go on to, went on to, another, other, others,
  various, certain, different, in power, in office, anywhere, somewhere, all, every, we, onwards, onward
`);

/** The words with which something is said to be what somebody should do. */
export const NORMATIVE = /^(?:should|ought)/iu;

/** Begins the words with which something is said to be promised or planned, not to have come about. */
export const PLANNED = /^(?:promis|pledg|vow|plan|intend)/iu;

/**
 * The structure of English questions: one sign per class of words, so that the order of a question can be written as
 * a short pattern (see `questionForms.ts` and `clausePatterns.ts`).
 */
export const STRUCTURE: Readonly<Record<string, readonly string[]>> = {
  /* Unknown as they stand: verbs that are names in capitals or with their article ("who left Aleppo", "what does the left say"), and
   * terms of which the words would mean something else. */
  '?': list(`
    left, no fly zone, no fly zones, fall apart, falls apart, fell apart, fallen apart, falling apart, fall through,
    falls through, fell through, fallen through
  `),
  /* Who and what is asked for. */
  q: ['who', 'whom', 'everyone who', 'everybody who', 'anyone who', 'those who', 'people who'],
  w: ['what', 'which'],
  u: ['whose'],
  H: list(`
    how, in what way, in which way, in what ways, in which form, in which ways, in what manner, in what form, by what
    means
  `),
  W: list(`
    when, in which year, in what year, at what time, since when, until when, till when, from when, how long, for how
    long, what year, which year, on what date, on which date, what date, which date, in which month, in what month,
    what month, which month, on which day, on what day
  `),
  L: list(`
    where, whereabouts, in which place, in what place, in which city, in which country, in what country
  `),
  x: ['anyone', 'anybody', 'someone', 'somebody', 'everyone', 'everybody'],
  s: list(`
    each source, each article, each text, each author, each of the sources, each of the articles, each of the texts,
    each of the authors, each of the five sources, each of the five articles, each of the five texts, each of the
    five authors, each of these sources, each of these articles, each of these texts, how many sources, how many articles, how many texts, how many authors, how many of the sources, how many of the
    articles, how many of the texts, how many of the authors, how many of these sources, how many of these articles,
    how many of these texts, how many of these authors, any of the five authors, any of the five sources, any of the
    five texts, any of the five articles, any of the authors, any of the sources, any of the texts, any of the
    articles, any of these authors, any of these sources, any of these texts, any of these articles, all sources,
    all five articles, five articles, five texts, five sources, five authors, all five sources, all five texts, all
    the sources, source, sources, article, articles, text, texts, document, documents, author, authors, publication,
    publications, report, piece, essay, website, account, accounts, telling, version, view, words, writing,
    writings, publisher, publishers, paper, papers, writer, writers, site, outlet, outlets
  `),
  k: list(`
    role, roles, point, points, matters, issues, questions, kind, kinds, form, forms, type, types, sort, sorts
  `),
  /* Auxiliaries. */
  d: ['do', 'does', 'did'],
  b: list(`
    count as, counts as, counted as, regarded as, considered, is, are, was, were, be, been, being, get, gets, got
  `),
  h: list(`
    has, have, had, is said to, are said to, is said to have, are said to have, is reported to have, are reported to
    have, said to have, said to, reported to have, reported to, alleged to have, alleged to, claimed to have,
    believed to have, thought to have, known to have, supposed to have, supposed to, is reported to, are reported
    to, is alleged to, are alleged to, is believed to, are believed to, is thought to, are thought to, is known to,
    are known to, were said to, was said to, were said to have, was said to have
  `),
  m: list(`
    want to, wants to, wanted to, try to, tries to, tried to, seek to, sought to, would, will, could, can, should,
    ought to, might, may, promise to, promises to, promised to, pledge to, pledges to, pledged to, vow to, vowed to,
    plan to, plans to, planned to, planning to, intend to, intends to, intended to, offer to, offers to, offered to
  `),
  '!': list(`
    not, never, no, refuse to, refuses to, refused to, decline to, declined to, fail to, fails to, failed to
  `),
  M: list(`
    formerly called, previously called, formerly known as, previously known as, called before, once called
  `),
  /* Prepositions and joints. */
  y: ['by', 'by way of'],
  o: ['of', 'out of'],
  f: ['for', 'to', 'toward', 'towards'],
  e: list(`
    reaching, getting to, from getting into the hands of, from, from reaching, from getting to, from going to
  `),
  z: ['with', 'by means of', 'in the form of', 'using'],
  i: list(`
    in, at, inside, within, during the battle of, during the battle for, in the battle of, in the battle for, during the
    fight for, in the fight for, in the struggle for, under, below, beneath, during, throughout, amid, in the course of
  `),
  p: ['as'],
  g: ['against', 'on', 'upon'],
  a: ['about', 'regarding', 'concerning', 'over', 'on the subject of', 'as to'],
  B: ['between', 'among'],
  '&': ['and', 'as well as'],
  '|': ['or'],
  T: list(`
    is it said that, was it said that, what is the evidence that, has it been said that, is it claimed that, is it
    reported that, is there any evidence that, is there evidence that, what evidence is there that, what proof is
    there that, is there any sign that, is there any suggestion that, is there any claim that, evidence that, the
    theory that, the story that, the argument that, the thesis that, the belief that, the narrative that, the
    contention that, the report that, the criticism that, the opinion that, the myth that, the line that, claims
    that, reports that, allegations that, accusations that, is it correct that, is it right that, is it true, was it
    true, was it true that, is it correct, is it a fact that, is it known that, the statement that, the assertion
    that, the suggestion that, the notion that, the accusation that, the charge that, is it true that, is there a
    source for the claim that, is there any source for the claim that, is there a source that says, is there any
    source that says, is there a source saying, is it the case that, that, whether, the claim that, the allegation
    that, the idea that, the view that, of whether, can i write that, can i say that, can we say that, can one say
    that, could one say that, is it fair to say that, is it accurate to say that, is it accurate that, is it safe to
    say that, would it be right to say that, would it be fair to say that, would it be accurate to say that, i read
    that, i have read that, i heard that, i have heard that, people say that, some say that, it is said that, it is
    often said that
  `),
  /* What is done with words. */
  S: list(`
    say, says, quoted as saying, as saying, reported as saying, reported to have said, made to say, saying, hold
    that, holds that, maintain, maintains, suggest, suggests, insist, insists, describe, describes, agree that,
    agrees that, confirm, confirms, confirmed, said, claim, claims, claimed, report, reports, reported, state,
    states, stated, allege, alleges, alleged that, alleged, argue, argues, argued, assert, asserts, asserted,
    mention, mentions, mentioned, admit that, admits that, admitted that, concede that, concedes that, conceded
    that, acknowledge that, acknowledges that, acknowledged that, think, thinks, believe, believes, write, writes,
    wrote, speak of, speaks of, talk of, tell, tells, told
  `),
  /* What somebody says, as a thing. */
  Z: list(`
    accusation, accusations, allegation, allegations, argument, arguments, contention, assertion, assertions,
    assessment, conclusion, conclusions, judgement, judgment, line, charge, charges, claim, claims, complaint,
    complaints, description, opinion, opinions, position, remarks, stance, statement, statements, take, testimony,
    theory, thesis, things, verdict, view, views
  `),
  /* Saying what somebody is or does: "call X a wing of Y", "accuse X of backing Y". */
  V: list(`
    call, calls, called, describe, describes, described, consider, considers, see, sees, regard, regards, portray,
    portrays, reproach, reproaches, reproached, paint, paints, depict, depicts, present, presents, label, labels,
    brand, brands, characterise, characterises, characterize, characterizes, treat, treats, put, puts, place,
    places, accuse, accuses, accused, blame, blames, credit, credits, charge, charges
  `),
  /* Narrowing words of which claims keep no record; see `limits.ts`. */
  Y: list(`
    main, chief, biggest, largest, major, key, principal, most important, but not delivered, but not delivered yet,
    but not yet delivered, but never delivered, but did not deliver, but has not delivered, but have not delivered,
    but had not delivered, without delivering, without delivering it, without delivering them, only, just, merely,
    solely, mainly, mostly, chiefly, largely, primarily, secretly, covertly, quietly, in secret, behind the scenes, openly, publicly,
    in public, directly, indirectly, officially, deliberately, knowingly, effectively, in effect, in practice, de
    facto, first, at first, initially, in the beginning, at the beginning, at the end, in the end, finally,
    eventually, at the time, back then, last, unnamed, anonymous, unidentified, militarily, military, outside, foreign, start, starts,
    started, begin, begins, began, resume, resumes, resumed, politically, financially, diplomatically, in the last
    days, in the final days, in the last weeks, in the final weeks, at the height, in the security council, in the
    un security council, at the security council, at the un security council, at the un, in the un, in the middle,
    so called, ostensibly, supposedly, recently, repeatedly, regularly, constantly, leaked, famous, armed, based,
    operating, active, living, stationed, secret, further, additional, earlier, joint, jointly, together, final,
    early, massive, covert, heavy, heavily, ongoing, subsequently, originally, in its last days, in their last days,
    in the last weeks of, in its final days, during its last days, during the last days, on purpose, intentionally,
    on the ground, in the battle, in the fighting, in the war, in the syrian war, in the war in syria, on the war in
    syria, on the syrian war, over the war in syria, of the war in syria, in the syrian civil war, in the civil war,
    most of, most of the, the majority of, a majority of, in response,
    in reply, in answer
  `),
  D: list(`
    deny, denies, denied, dispute, disputes, disputed, contradict, contradicts, contradicted, disagree that, reject
    the claim, rejects the claim, doubt, doubts, say otherwise, says otherwise, reject, rejects, rejected, refute,
    refutes, refuted, challenge, challenges, challenged, contest, contests, contested, denying, contradicting,
    disputing, disagree with, disagrees with
  `),
  /* Saying nothing. */
  '~': list(`
    do not say that, does not say that, did not say that, do not claim that, does not claim that, do not report
    that, does not report that, leave out, leaves out, omit, omits, say nothing about, says nothing about, said
    nothing about, say nothing of, says nothing of, say nothing on, says nothing on, have nothing to say about, has
    nothing to say about, have nothing to say on, has nothing to say on, do not mention, does not mention, did not
    mention, do not speak of, does not speak of, do not say anything about, does not say anything about, never
    mention, never mentions, make no mention of, makes no mention of, silent about, silent on, silent over, quiet
    about, quiet on, keep silent about, keeps silent about, keep silent on, keeps silent on, keep quiet about, keeps
    quiet about, stay silent on, stays silent on, stay silent about, remain silent on, remains silent on, remain
    silent about, remains silent about, tell nothing of, tells nothing of, tell nothing about, tells nothing about,
    have no claim on, have no claim about, have nothing on, has nothing on, have nothing about, has nothing about
  `),
  X: list(`
    contradict, contradicts, contradicted, disagree with, disagrees with, at odds, differ on, part ways, in
    disagreement, divided, not agree, clash, disagree, disagrees, differ, differs, contradict each other,
    disagreement, disagreements, dissent, contradict one another
  `),
  '=': list(`
    agree, agrees, agreed, in agreement, concur, see eye to eye, at one, share, have in common, common ground
  `),
  U: list(`
    attribute, attributes, attributed, ascribe, ascribes, put into the mouth, puts into the mouth
  `),
  C: list(`
    tied up, bound up, associated, in touch, have to do, connected, related, linked, tied, connect, connects,
    connection, connections, link, links, path, tie, ties
  `),
  K: ['relation', 'relations', 'relationship', 'relationships', 'dealings', 'dealing'],
  l: list(`
    compare, list, show, show me, show us, tell us, give us, tell me, name, give me, find, please list, please name
  `),
  N: ['know', 'known', 'learn', 'there to know'],
  P: ['happen', 'happened', 'happens', 'went on', 'took place', 'take place'],
  E: list(`
    play, played, have any part, have a part, have part, had a part, had any part, play a part, play any part,
    played a part, play a role, played a role, play any role, have a role, had a role, have a hand, had a hand, join
    in, sat at the table, sit at the table, at the table, attended, attend, present, represented, participants,
    parties, took part, take part, participated, participate, was involved, were involved, involved
  `),
  A: ['according'],
  c: list(`
    comment, comments, readers comments, reader s comments, reader comments, commenters, commenter, readers
  `),
  j: ['note', 'notes', 'footnotes', 'endnotes', 'his notes', 'her notes', 'their notes'],
  F: list(`
    begin, began, begun, start, started, end, ended, complete, completed, finish, finished, conclude, concluded,
    occur, occurred, become, became, located, lie, lies, situated, made, make, reached, reach, struck, strike,
    signed, sign
  `),
  I: list(`
    as quoted in, as quoted by, as reported by, as reported in, as cited by, as cited in, quoted in, as told by, as
    retold by, if one believes, in the view of, in the eyes of, as seen by
  `),
  /* Giving, getting and refusing what a noun names. */
  G: list(`
    promise, promises, promised, promising, pledge, pledges, pledged, vowed, give, gives, gave, given, giving, sell,
    sells, sold, selling, hand, handed, grant, granted, send, sends, sent, sending, provide, provides, provided,
    providing, supply, supplies, supplied, supplying, deliver, delivered, offer, offered, impose, imposed, imposes,
    put, ship, shipped, contribute, contributes, contributed, contributing, lend, lends, lent, lending, offering,
    delivering, imposing, shipping, wage, waged, carry out, carried out, hold, held
  `),
  J: list(`
    receive, receives, received, receiving, get, gets, got, obtain, obtained, have, has, had
  `),
  R: list(`
    refuse, refused, refuses, withhold, withholds, withheld, withholding, deny, denied, denies, keep, keeps, kept,
    keep back, hold back, held back
  `),
};

/** Nouns that the names of those whom they mean have in them: "which militias" asks for these, not for every group. */
export const NAMING_NOUNS: ReadonlySet<string> = new Set(['militia']);

/** Words that narrow such a noun to a side, which they name in the plural or as they are: "which rebel groups". */
export const SIDES: ReadonlySet<string> = new Set(['rebel', 'opposition', 'insurgent']);

/** Nouns that narrow what is asked for ("which states") to types of entities. */
export const TYPE_NOUNS: readonly (readonly [readonly EntityType[], readonly string[]])[] = [
  [
    ['state'],
    ['state', 'country', 'government', 'nation', 'power', 'foreign power', 'foreign government', 'regime'],
  ],
  [
    ['faction', 'bloc', 'organization'],
    [
      'group',
      'faction',
      'militia',
      'rebel group',
      'rebel faction',
      'rebel militia',
      'armed faction',
      'opposition group',
      'insurgent group',
      'armed group',
      'organisation',
      'organization',
      'movement',
    ],
  ],
  [
    ['person'],
    [
      'person',
      'people',
      'man',
      'woman',
      'individual',
      'politician',
      'figure',
      'journalist',
      'reporter',
      'witness',
      'activist',
    ],
  ],
  [
    ['place'],
    [
      'place',
      'town',
      'city',
      'village',
      'area',
      'district',
      'quarter',
      'suburb',
      'province',
      'territory',
      'region',
      'neighbourhood',
      'neighborhood',
    ],
  ],
  [['work'], ['work', 'book', 'study', 'paper']],
  [
    ['organization', 'bloc'],
    [
      'newspaper',
      'media',
      'media outlet',
      'news outlet',
      'news agency',
      'news organisation',
      'news organization',
    ],
  ],
  [
    ['faction', 'state', 'person', 'organization', 'bloc'],
    ['actor', 'entity', 'force', 'side', 'party', 'participant'],
  ],
];
