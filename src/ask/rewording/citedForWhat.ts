const FOR_WHAT =
  /^(?<first>(?:who(?: else)?|which \p{L}+) (?:cites?|cited|quotes?|quoted) (?<name>[^?,]{2,60}?)),? (?:and )?(?:for|on|about) what\s*\?*$/iu;

/** "Who cites the Guardian, and for what?" asks further what the Guardian says. */
export function citedForWhat(question: string): string {
  const { first, name } = FOR_WHAT.exec(question)?.groups ?? {};
  return first === undefined ? question : `${first}, and what does ${name} say?`;
}
