/** Words before those of whom it is not asked. */
export const EXCLUDING: ReadonlySet<string> = new Set(
  'neither nor without besides aside beyond except excepting excluding apart instead rather unlike'.split(
    ' ',
  ),
);

/** Words that turn the meaning of a sentence round: a question in which they could not be read is not searched without them. */
export const TURNING: ReadonlySet<string> = new Set(
  `both not never no nobody none nothing nowhere ${[...EXCLUDING].join(' ')} otherwise hardly barely scarcely rarely seldom
  stop stops stopped stopping cease ceases ceased halt halted quit end ended ending longer lack lacked lacking absence
  refuse refuses refused refusing decline declined fail fails failed failing failure withhold withheld avoid avoided
  pretend pretends pretended pretending feign feigned false falsely untrue wrongly`.split(/\s+/u),
);

/** Those of them that turn it round only before "to": talks that failed are no opposite of talks. */
export const TURNING_BEFORE_TO: ReadonlySet<string> = new Set(['fail', 'fails', 'failed', 'failing']);

/** Words that ask for reasons, which no claim holds, though claims that are near to the other words may tell of them. */
export const REASONS: ReadonlySet<string> = new Set(
  'why reason reasons motive motives motivation motivations cause causes because purpose explain'.split(' '),
);

/** Words that ask for amounts, for what is to come or for a summary: claims that are near tell nothing of them. */
export const AMOUNTS: ReadonlySet<string> = new Set(
  'many number amount cost casualties summarise summarize summary predict'.split(' '),
);

/** Words for what somebody got out of something, which is another question than what he did. */
export const GAINS: ReadonlySet<string> = new Set(
  'gain gains gained gaining profit profits profited benefit benefits benefited benefitted'.split(' '),
);

/** Words that ask for a judgement, which nobody is given. */
export const JUDGEMENTS: ReadonlySet<string> = new Set(
  `worse worst better best right wrong good bad evil reliable trustworthy trust credible biased bias true truth legal
  legitimate justified fair guilty should must ought`.split(/\s+/u),
);

/**
 * Words that ask for what no claim holds: reasons, amounts, judgements, advice, what somebody got out of something. A question with
 * them is no sentence that can be read.
 */
export const BEYOND: ReadonlySet<string> = new Set([
  ...REASONS,
  ...AMOUNTS,
  ...JUDGEMENTS,
  ...GAINS,
  ...'much more most less least than'.split(' '),
]);

/** Words after which a clause stands that limits in a way which cannot be used, unless it is a date or a dated event. */
export const CLAUSE_JOINTS: ReadonlySet<string> = new Set([
  'before',
  'after',
  'until',
  'till',
  'since',
  'while',
  'whilst',
  'once',
  'unless',
]);

/** Verbs that name a relation only in a sentence that is read. */
export const LIGHT =
  /^(?:us(?:e|es|ed|ing)|ha(?:ve|s|d|ving)|ke(?:ep|eps|pt)|runs?|ran|running|wins?|hits?|call(?:s|ed|ing)?)$/iu;
