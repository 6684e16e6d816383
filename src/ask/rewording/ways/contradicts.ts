const TELLING =
  '(?:(?:who|whom)(?: else)?|which (?:other )?(?:sources?|articles?|texts?|authors?|people)|(?:do|does|did|has|have) (?:anyone|anybody|somebody|someone|any(?: other)? (?:sources?|articles?|texts?|authors?))(?: else)?)';
const ACCOUNT =
  '(?:accounts?|versions?|claims?|story|stories|views?|words?|reading|arguments?|telling|statements?|criticisms?|allegations?|accusations?|testimony)';

const TELLS = '(?:says?|said|claims?|claimed|tells?|told|writes?|wrote)';
const DISPUTED = '(?:contradicted|disputed|challenged|contested|denied|rejected|refuted)';
/** The one who is contradicted, with what he is before his name. */
const SPEAKER = '(?:the [a-z]+ )?([^?,]{2,40}?)';

/**
 * Who contradicts somebody, in what he says or of himself: the pattern of a question, with his name in its first group, up to what he
 * is contradicted on.
 */
export const CONTRADICTS = [
  `${TELLING} (?:contradict(?:s|ed)?|disagree(?:s|d)? with|dispute[sd]?)(?: what)? ${SPEAKER}(?:['’]s? ${ACCOUNT}| ${TELLS})?`,
  `${TELLING} (?:reject(?:s|ed)?|contest(?:s|ed)?|challenge[sd]?|question(?:s|ed)?|refute[sd]?|den(?:y|ies|ied)|disbelieve[sd]?)(?: what)? ${SPEAKER}(?:['’]s? ${ACCOUNT}| ${TELLS}\\b)`,
  `(?:(?:on|in) what|where|by whom|how) (?:is|are|was|were) ${SPEAKER}(?:['’]s? ${ACCOUNT})? ${DISPUTED}(?: by (?:others|anyone|anybody|other sources))?`,
  `(?:which|what) (?:of )?${SPEAKER}['’]s? ${ACCOUNT} (?:is|are|was|were) ${DISPUTED}(?: by (?:others|anyone|anybody|other sources))?`,
  `what (?:do|does) (?:others|anyone|anybody|other sources|the others) (?:dispute|contest|reject|contradict|deny) (?:of|in) ${SPEAKER}['’]s? ${ACCOUNT}`,
].map((pattern) => `^${pattern}`);
