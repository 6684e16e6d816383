const FOR_WHAT =
  /^(?<first>(?:who(?: else)?|which \p{L}+) (?:cites?|cited|quotes?|quoted) (?<name>[^?,]{2,60}?)),? (?:and )?(?:for|on|about) what\s*\?*$/iu;

const WHAT_FOR =
  /^(?:what|(?:for|on|about) what) (?:is|was|are|were) (?<cited>[^?,]{2,60}?) (?:cited|quoted)(?: (?:for|on|about))?\s*\?*$/iu;

const SOURCES_ON =
  /^(?:who|what|which) (?:are|were) (?<name>[^?,]{2,60}?)['’]s? (?:(?:main|key|only|chief|primary) )?(?:sources|informants|witnesses) (?<on>(?:on|about|for|regarding) [^?]+?)\s*\?*$/iu;

/** "Who cites the Guardian, and for what?", "What is the Guardian cited for?" ask further what the Guardian says; what one's sources on something are is whom he cites on it. */
export function citedForWhat(question: string): string {
  const { cited } = WHAT_FOR.exec(question)?.groups ?? {};
  if (cited !== undefined) return `Who cites ${cited}, and what does ${cited} say?`;
  const sources = SOURCES_ON.exec(question)?.groups;
  if (sources) return `Whom does ${sources['name']} cite ${sources['on']}?`;
  const { first, name } = FOR_WHAT.exec(question)?.groups ?? {};
  return first === undefined ? question : `${first}, and what does ${name} say?`;
}
