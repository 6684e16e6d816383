/** Whom and what a question names that has a known form: who speaks, and on what; undefined where it does not. */
export interface Phrased {
  readonly one: string | undefined;
  readonly topic: string | undefined;
}

/** What a question of one form names; undefined for any other question. */
export type Phrasing = (question: string) => Phrased | undefined;

/**
 * A form of question, written as a pattern in which who speaks (`one`), and on what (`topic`), may each stand in several places: its
 * groups are numbered, since no two may have the same name.
 */
export function phrasing(form: string): Phrasing {
  let count = 0;
  const numbered = form.replaceAll(/\(\?<(\w+)>/gu, (_, name: string) => `(?<${name}${(count += 1)}>`);
  const pattern = new RegExp(`^${numbered} *[?.]*$`, 'iu');
  return (question) => {
    const match = pattern.exec(question.trim());
    if (match === null) return undefined;
    const groups = Object.entries(match.groups ?? {});
    const named = (name: string): string | undefined =>
      groups.find(([group, text]) => group.startsWith(name) && text !== undefined)?.[1];
    return { one: named('one'), topic: named('topic') };
  };
}

/** Who speaks, in a form of question. */
export const ONE = '(?<one>[^?,]{2,60}?)';
/** On what, where it is said. */
export const ABOUT = '(?: (?:about|on|of|regarding|involving) (?<topic>[^?,]+?))?';
