const OWN =
  /,? (?:in|with|on) (?:(?<whose>(?:(?!\bin\b)[^?,]){2,60}?)['’]s?|its|his|her|their) own (?:words?|voice|name|authority|account)\b,?/iu;

/** A question without that it is asked for what somebody says himself, and this as it was typed. */
export function withoutOwnWords(question: string): {
  readonly question: string;
  readonly own: string | undefined;
} {
  const found = OWN.exec(question);
  if (found === null) return { question, own: undefined };
  const whose = found.groups?.['whose'];
  const rest = question.replace(OWN, whose === undefined ? '' : ` according to ${whose}`);
  return { question: rest, own: found[0].replaceAll(',', '').trim() };
}
