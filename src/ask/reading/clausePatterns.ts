/** What a clause asks for. */
export type ClauseAsked = 'subject' | 'object' | 'neither';

/** How the words of a clause stand, as a pattern over the signs of its chunks (see `functionWords.ts` for the signs). */
export interface ClausePattern {
  readonly pattern: RegExp;
  readonly asked: ClauseAsked;
  /** The verb has to be passive (true) or active (false); undefined where there is none. */
  readonly passive?: boolean;
}

/** Who is asked for. */
const WHO = '(?:q|x|w?(?<of>Q)|w?o?s+|w)';
/** Auxiliaries, in any number. */
const AUX = '[bdhm!%]*';

/**
 * The orders in which English states or asks a relation. Groups: `s` and `o` are the names of subject and object, `v` a
 * verb, `r` a noun for who stands at the subject ("backer"), `O` one for the object, `t` one for the relation or what
 * passes in it ("support", "weapons"), `by` such a noun for what the subject acts with,
 * `hindered` one for what it keeps from the object, `same` one for the talks that the verb is of, `got` a verb of getting,
 * `of` a noun that narrows who is asked for, `whom` one that narrows the other end.
 */
const SOURCES: readonly (readonly [pattern: string, asked: ClauseAsked, passive?: boolean])[] = [
  /* who backed X · who did X back · did X back Y · does anyone back X · whom, if anyone, did X back */
  [`${WHO}${AUX}(?<v>v(?:[|&]v)*)(?<o>n)`, 'subject', false],
  [`${AUX}x${AUX}(?<v>v(?:[|&]v)*)(?<o>n)`, 'subject', false],
  [`${WHO}${AUX}(?<s>n)(?:'?s+)?${AUX}(?<v>v(?:[|&]v)*)`, 'object', false],
  [`${AUX}(?<s>n)(?:'?s+)?${AUX}(?<v>v(?:[|&]v)*)(?<o>n)`, 'neither', false],
  [`${AUX}(?<s>n)(?:'?s+)?${AUX}(?<v>v(?:[|&]v)*)x?`, 'object', false],
  [`${AUX}(?<s>n)(?:'?s+)?${AUX}(?<v>v(?:[|&]v)*)(?<of>Q)`, 'object', false],
  [`${AUX}(?<s>n)(?:'?s+)?&(?<o>n)${AUX}(?<v>v(?:[|&]v)*)`, 'neither', false],
  [`${AUX}(?<v>v(?:[|&]v)*)B(?<s>n)(?:'?s+)?&(?<o>n)`, 'neither'],
  [`[zfgeoi]${WHO}${AUX}(?<s>n)(?:'?(?:s+|(?<by>t)))?${AUX}(?<v>v(?:[|&]v)*)`, 'object', false],
  /* who backed whom · who was backed by whom */
  [`${WHO}${AUX}(?<v>v(?:[|&]v)*)(?:q|x|w(?<whom>Q)?)`, 'subject', false],
  [`${WHO}${AUX}(?<v>v(?:[|&]v)*)y(?:q|x|w(?<whom>Q)?)`, 'object', true],
  /* who was backed by X · who was X backed by · was X backed by Y · by whom was X backed · was X backed */
  [`${WHO}${AUX}(?<v>v(?:[|&]v)*)y(?<s>n)(?:'?(?<by>t))?`, 'object', true],
  [`${WHO}${AUX}(?<o>n)${AUX}(?<v>v(?:[|&]v)*)y`, 'subject', true],
  [`y${WHO}${AUX}(?<o>n)${AUX}(?<v>v(?:[|&]v)*)`, 'subject', true],
  [`${AUX}(?<o>n)${AUX}(?<v>v(?:[|&]v)*)y(?<s>n)(?:'?(?<by>t))?`, 'neither', true],
  [`${AUX}(?<o>n)${AUX}(?<v>v(?:[|&]v)*)(?:yx)?`, 'subject', true],
  [`${WHO}${AUX}(?<v>v(?:[|&]v)*)`, 'object', true],
  [`${WHO}${AUX}(?<v>v(?:[|&]v)*)`, 'subject', false],
  /* civilians killed by Y · did Y block weapons from reaching X */
  [`(?<o>n)(?<v>v(?:[|&]v)*)y(?<s>n)(?:'?(?<by>t))?`, 'neither'],
  [`${AUX}(?<s>n)(?:'?s+)?${AUX}(?<v>v(?:[|&]v)*)(?<hindered>t)[ef](?<o>n)`, 'neither', false],
  /* who blocked weapons from reaching X · which groups did Y's aircraft support · did Y send troops to help X */
  [`${WHO}${AUX}(?<v>v(?:[|&]v)*)(?<hindered>t)[ef](?<o>n)`, 'subject', false],
  [`${WHO}${AUX}(?<s>n)(?:'?s+)?'?(?<by>t)${AUX}(?<v>v(?:[|&]v)*)`, 'object', false],
  [`${AUX}(?<s>n)(?:'?s+)?'?(?<by>t)${AUX}(?<v>v(?:[|&]v)*)(?<o>n)`, 'neither', false],
  [`${AUX}(?<s>n)(?:'?s+)?${AUX}G(?<by>t)f(?<v>v(?:[|&]v)*)(?<o>n)'?`, 'neither', false],
  [`${WHO}${AUX}G(?<by>t)f(?<v>v(?:[|&]v)*)(?<o>n)'?`, 'subject', false],
  /* were X's special forces involved */
  [`${AUX}(?<s>n)'?(?<t>t(?:[&|]?t)*)${AUX}E`, 'object'],
  /* on X, who imposed sanctions? */
  [`[fgo](?<o>n)${WHO}${AUX}[GR%](?<t>t(?:[&|]?t)*)`, 'subject'],
  /* who broke the ceasefire · did Y break the ceasefire · did Y break the ceasefire with X */
  [`${WHO}${AUX}(?<v>v)(?<same>t)`, 'subject', false],
  [`${AUX}(?<s>n)(?:'?s+)?${AUX}(?<v>v)(?<same>t)`, 'object', false],
  [`${AUX}(?<s>n)(?:'?s+)?${AUX}(?<v>v)(?<same>t)z(?<o>n)`, 'neither', false],
  /* who gave X weapons · who gave weapons to X · who supplied X with weapons · who refused weapons to X */
  [`${WHO}${AUX}[GR%](?<o>n)z?(?<t>t(?:[&|]?t)*)`, 'subject'],
  [`${WHO}${AUX}[GR%](?<t>t(?:[&|]?t)*)[fgzeo](?<o>n)`, 'subject'],
  [`${AUX}x${AUX}[GR%](?<t>t(?:[&|]?t)*)[fgz](?<o>n)`, 'subject'],
  /* who imposed the siege */
  [`${WHO}${AUX}[GR%](?<t>t(?:[&|]?t)*)`, 'subject'],
  /* did Y give X weapons · did Y give weapons to X · Y gave weapons */
  [`${AUX}(?<s>n)(?:'?(?:s+|(?<by>t)))?${AUX}[GR%](?<o>n)z?(?<t>t(?:[&|]?t)*)`, 'neither'],
  [`${AUX}(?<s>n)(?:'?(?:s+|(?<by>t)))?${AUX}[GR%](?<t>t(?:[&|]?t)*)[fgzeo](?<o>n)`, 'neither'],
  [`${AUX}(?<s>n)(?:'?(?:s+|(?<by>t)))?${AUX}[GR%](?<t>t(?:[&|]?t)*)`, 'object'],
  [`f?${WHO}${AUX}(?<s>n)(?:'?(?:s+|(?<by>t)))?${AUX}[GR%](?<t>t(?:[&|]?t)*)f?`, 'object'],
  [`${WHO}${AUX}(?<s>n)(?:'?(?:s+|(?<by>t)))?${AUX}[GR%]z(?<t>t(?:[&|]?t)*)`, 'object'],
  [`w?(?<t>t(?:[&|]?t)*)${AUX}(?<s>n)(?:'?(?:s+|(?<by>t)))?${AUX}[GR%]f?(?<o>n)f?`, 'neither'],
  [`w?(?<t>t(?:[&|]?t)*)${AUX}(?<s>n)(?:'?s+)?${AUX}[GR%]`, 'object'],
  [`w?(?<t>t(?:[&|]?t)*)${AUX}(?<s>n)(?:'?(?:s+|(?<by>t)))?${AUX}[GR%]f(?<o>n)`, 'neither'],
  /* who was given weapons by Y · was X given weapons by Y */
  [`${WHO}${AUX}[GRJ%](?<t>t(?:[&|]?t)*)y(?<s>n)(?:'?s+)?`, 'object'],
  [`${AUX}(?<o>n)${AUX}[GR%](?<t>t(?:[&|]?t)*)y(?<s>n)(?:'?s+)?`, 'neither'],
  [`${AUX}(?<o>n)${AUX}[GRJ%](?<t>t(?:[&|]?t)*)`, 'subject'],
  /* who had the support of Y · did X have the support of Y */
  [`${WHO}${AUX}[Jh](?<t>t(?:[&|]?t)*)o(?<s>n)(?:'?s+)?`, 'object'],
  [`${AUX}(?<o>n)${AUX}[Jh](?<t>t(?:[&|]?t)*)o(?<s>n)(?:'?s+)?`, 'neither'],
  /* who had Y's air support · did X get Y's support */
  [`${WHO}${AUX}J(?<s>n)(?:'?s+)?'?(?<t>t(?:[&|]?t)*)`, 'object'],
  [`${AUX}(?<o>n)${AUX}J(?<s>n)(?:'?s+)?'?(?<t>t(?:[&|]?t)*)`, 'neither'],
  /* who got weapons from Y · who did X get weapons from · did X get weapons from Y · what support did X get from Y */
  [`${WHO}${AUX}J(?<t>t(?:[&|]?t)*)e(?<s>n)(?:'?s+)?`, 'object'],
  [`${WHO}${AUX}(?<got>J)!?(?<t>t(?:[&|]?t)*)`, 'object'],
  [`${WHO}${AUX}(?<o>n)${AUX}J(?<t>t(?:[&|]?t)*)e?`, 'subject'],
  [`e${WHO}${AUX}(?<o>n)${AUX}J(?<t>t(?:[&|]?t)*)`, 'subject'],
  [`${AUX}(?<o>n)${AUX}J(?<t>t(?:[&|]?t)*)e(?<s>n)(?:'?s+)?`, 'neither'],
  [`${AUX}(?<o>n)${AUX}J(?<t>t(?:[&|]?t)*)ex`, 'subject'],
  [`w?(?<t>t(?:[&|]?t)*)${AUX}(?<o>n)${AUX}Je(?<s>n)(?:'?s+)?`, 'neither'],
  [`w?(?<t>t(?:[&|]?t)*)${AUX}(?<o>n)${AUX}J`, 'subject'],
  /* was X under siege */
  [`${AUX}(?<o>n)${AUX}i(?<t>t)`, 'subject'],
  /* support for X from Y · shelling of X by Y · Turkey's support for X · talks between X and Y */
  [`w?${AUX}(?<t>t(?:[&|]?t)*)[fgo](?<o>n)[ye](?<s>n)(?:'?s+)?`, 'neither'],
  [`w?${AUX}(?<t>t(?:[&|]?t)*)[eyo](?<s>n)(?:'?s+)?[fgz](?<o>n)`, 'neither'],
  [`w?${AUX}(?<t>t(?:[&|]?t)*)[fgoz](?<o>n)`, 'subject'],
  [`w?${AUX}(?<t>t(?:[&|]?t)*)[ey](?<s>n)(?:'?s+)?`, 'object'],
  [`w?${AUX}(?<s>n)(?:'?s+)?'?${AUX}(?<t>t(?:[&|]?t)*)(?<joint>[fgoz])(?<o>n)`, 'neither'],
  [`w?${AUX}(?<t>t(?:[&|]?t)*)${AUX}[GF]?B(?<s>n)(?:'?s+)?&(?<o>n)`, 'neither'],
  [`w?${AUX}(?<s>n)(?:'?s+)?&(?<o>n)[GJF](?<t>t(?:[&|]?t)*)`, 'neither'],
  /* who are the allies of X · X's allies · zinki commander · is X an ally of Y · what is X a member of */
  [`l?${WHO}?${AUX}(?<r>r)[of](?<o>n)`, 'subject'],
  [`l?${WHO}?${AUX}(?<o>n)'?(?<r>r)`, 'subject'],
  [`w?(?<r>r)${AUX}(?<o>n)${AUX}[hJ]`, 'subject'],
  [`${AUX}(?<s>n)(?:'?s+)?&(?<o>n)${AUX}(?<r>r)`, 'neither'],
  [`${AUX}(?<s>n)(?:'?s+)?${AUX}(?<r>r)[ofz](?<o>n)`, 'neither'],
  [`${AUX}(?<s>n)(?:'?s+)?${AUX}F?(?<r>r)[of](?<o>n)`, 'neither'],
  [`${AUX}(?<s>n)(?:'?s+)?${AUX}F?(?<o>n)'(?<r>r)`, 'neither'],
  [`${WHO}${AUX}(?<s>n)(?:'?s+)?${AUX}(?<r>r)[of]`, 'object'],
  [`l?${WHO}?${AUX}(?<O>O)[of](?<s>n)(?:'?s+)?`, 'object'],
  [`l?${WHO}?${AUX}(?<s>n)(?:'?s+)?'?(?<O>O)`, 'object'],
  [`${AUX}(?<o>n)${AUX}(?<O>O)o(?<s>n)(?:'?s+)?`, 'neither'],
  /* what is said about sanctions · where were the talks held */
  [`${AUX}(?<t>t(?:[&|]?t)*)${AUX}[GFP]?`, 'neither'],
  [`w(?<t>t(?:[&|]?t)*)b+[GF]`, 'neither'],
];

export const CLAUSE_PATTERNS: readonly ClausePattern[] = SOURCES.map(([source, asked, passive]) => ({
  pattern: new RegExp(`^l?${source}$`, 'du'),
  asked,
  ...(passive === undefined ? {} : { passive }),
}));
