import { type Cut, joiningNames } from '../words/chunks.ts';
import type { Grammar } from '../words/grammar.ts';
import { Found } from './found.ts';
import { withoutLimits } from './limits.ts';
import { FORMS } from './questionForms.ts';
import type { Reading } from './reading.ts';
import { NameProblem } from './resolveName.ts';

/** How far the reading of a question goes. */
export interface Effort {
  /** How many more ways to read it are tried: a bound on time. */
  readonly attempts: { left: number };
  /** Whether what narrows it but limits nothing may be left out, and be said to be. */
  readonly narrowing: boolean;
}

/**
 * Reads a question that is cut into known words; undefined where their order is of no known form, or no attempts are
 * left. Throws NameProblem.
 */
export function readCut(whole: Cut, grammar: Grammar, { attempts, narrowing }: Effort): Reading | undefined {
  const asked = withoutRequest(whole);
  const joined = joiningNames(asked);
  let complaint: NameProblem | undefined;
  for (const one of joined ? [asked, joined] : [asked]) {
    for (const { cut, limits } of withoutLimits(one, narrowing)) {
      if (attempts.left <= 0) break;
      attempts.left -= 1;
      for (const { pattern, read } of FORMS) {
        const match = pattern.exec(cut.pattern);
        if (!match) continue;
        try {
          const reading = read(new Found(cut, match, limits, grammar));
          if (reading) return reading;
        } catch (error) {
          if (!(error instanceof NameProblem)) throw error;
          complaint ??= error;
        }
      }
    }
  }
  if (complaint) throw complaint;
  return undefined;
}

/** "Tell me who …" asks what "who …" asks. */
function withoutRequest(cut: Cut): Cut {
  return /^l[wqsuHWLT]/u.test(cut.pattern)
    ? { chunks: cut.chunks.slice(1), pattern: cut.pattern.slice(1) }
    : cut;
}
