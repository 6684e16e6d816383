/** The parts of a question that has a known form, by what they are: who speaks (`one`), on what (`topic`). */
export type Phrased = Readonly<Partial<Record<'one' | 'topic' | 'office' | 'clause' | 'question', string>>>;

/** The parts of a question of one form; undefined for any other question. */
export type Phrasing = (question: string) => Phrased | undefined;

/**
 * A form of question, written as a pattern in which a part may stand in several places: its groups are numbered, since no two may have
 * the same name.
 */
export function phrasing(form: string): Phrasing {
  let count = 0;
  const numbered = form.replaceAll(/\(\?<(\w+)>/gu, (_, name: string) => `(?<${name}${(count += 1)}>`);
  const pattern = new RegExp(`^${numbered} *[?.]*$`, 'iu');
  return (question) => {
    const match = pattern.exec(question.trim());
    if (match === null) return undefined;
    const parts = Object.entries(match.groups ?? {}).filter(([, text]) => text !== undefined);
    return Object.fromEntries(parts.map(([group, text]) => [group.replace(/\d+$/u, ''), text]));
  };
}

/** Who speaks, in a form of question. */
export const ONE = '(?<one>[^?,]{2,60}?)';
/** On what, where it is said. */
export const ABOUT = '(?: (?:about|on|of|regarding|involving) (?<topic>[^?,]+?))?';
