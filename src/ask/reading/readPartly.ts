import { CHANGE_SIGN } from '../words/changeWords.ts';
import {
  type Chunk,
  chunksInText,
  correctionsIn,
  type Cut,
  cutsOf,
  isUnknownName,
  UNKNOWN,
} from '../words/chunks.ts';
import { PLANNED } from '../words/functionWords.ts';
import type { Grammar } from '../words/grammar.ts';
import { plainCut } from '../words/plainCut.ts';
import { questionWords } from '../words/questionWords.ts';
import { BEYOND, CLAUSE_JOINTS, TURNING } from '../words/wordsThatBind.ts';
import { readCut } from './readCut.ts';
import type { Reading } from './reading.ts';
import { NameProblem } from './resolveName.ts';
import { takeTime } from './takeTime.ts';

/** Ways to read what is left of a question that are tried. */
const MOST_ATTEMPTS = 1_500;

/** Ways to cut a question into chunks of which stretches are left out. */
const MOST_CUTS = 12;

/**
 * Reads a question without stretches that mean nothing to us ("Did Assad help the jihadists by letting prisoners go?"). Nobody
 * who is named is left out, nor a relation, nor a word that turns the meaning round. Undefined where the rest is no known
 * sentence on somebody's relation either.
 */
export function readPartly(question: string, grammar: Grammar): Reading | undefined {
  const { rest, during, corrections } = takeTime(questionWords(question, grammar.lexicon), grammar.lexicon);
  const attempts = { left: MOST_ATTEMPTS };
  for (const whole of someCuts(rest, grammar)) {
    if (whole.chunks.some(isLight) || whole.chunks.some(isUnknownName) || whole.pattern.includes(CHANGE_SIGN))
      continue;
    for (const { cut, leftOut } of leavingOut(whole)) {
      for (const narrowing of [false, true]) {
        const reading = attempts.left > 0 ? readOrNothing(cut, grammar, { attempts, narrowing }) : undefined;
        if (reading && isEnough(reading)) {
          const unused = [...leftOut, ...reading.unused];
          return {
            ...reading,
            during,
            unused,
            loose: true,
            corrections: [...corrections, ...correctionsIn(cut)],
          };
        }
      }
    }
  }
  return undefined;
}

function* someCuts(rest: Parameters<typeof plainCut>[0], { lexicon }: Grammar): Iterable<Cut> {
  yield plainCut(rest, lexicon);
  let left = MOST_CUTS;
  for (const cut of cutsOf(rest, lexicon)) {
    if (left === 0) return;
    left -= 1;
    yield cut;
  }
}

function readOrNothing(...args: Parameters<typeof readCut>): Reading | undefined {
  try {
    return readCut(...args);
  } catch (error) {
    if (error instanceof NameProblem) return undefined;
    throw error;
  }
}

/** A relation, and somebody or something that limits it. */
function isEnough({ predicate, subject, object, event, accordingTo, voices }: Reading): boolean {
  const limits = [subject, object, event].filter((each) => each !== null).length;
  return predicate !== null && limits + accordingTo.length + voices.length > 0;
}

interface Shortened {
  readonly cut: Cut;
  readonly leftOut: readonly string[];
}

/** The stretches that may be left out of a question, and the question without some of them, the fewest words first. */
function leavingOut({ chunks }: Cut): readonly Shortened[] {
  const runs = runsOf(chunks);
  const unknown = runs.filter(([from, to]) => chunks.slice(from, to).some(isUnknown));
  const alone = unknown.map(([from, to]): Run => {
    const only = chunks.slice(from, to).findIndex(isUnknown);
    const last = chunks.slice(from, to).findLastIndex(isUnknown);
    return [from + only, from + last + 1];
  });
  const choices: readonly (readonly Run[])[] = [
    alone,
    unknown,
    ...runs.filter((run) => !unknown.includes(run)).map((run) => [...unknown, run]),
  ];
  return choices
    .filter(
      (choice) =>
        choice.length > 0 &&
        !choice.some(
          ([from, to]) =>
            isGoverned(chunks[from - 1]) ||
            isJoint(chunks[to]) ||
            isSpeaking(chunks.slice(from, to), chunks[to]),
        ),
    )
    .map((choice) => without(chunks, choice));
}

/** What stands after a verb is what it is about: without that it would say something else. */
function isGoverned(before: Chunk | undefined): boolean {
  return before !== undefined && /[vtrOQVGRJ%&|]/u.test(before.symbol);
}

function isJoint(after: Chunk | undefined): boolean {
  return after !== undefined && /[&|]/u.test(after.symbol);
}

/** Whether somebody unknown speaks in what follows: without him everybody would be asked. "Salkhou himself" is known. */
function isSpeaking(run: readonly Chunk[], after: Chunk | undefined): boolean {
  return (
    after !== undefined &&
    /[SDUV~]/u.test(after.symbol) &&
    run.some((chunk) => isUnknown(chunk) && !/sel(?:f|ves)$/iu.test(chunk.text))
  );
}

/** Begin and end (exclusive) of a stretch of chunks. */
type Run = readonly [from: number, to: number];

/** Stretches without anybody's name, relation or what would turn the meaning round, from the preposition that leads them. */
function runsOf(chunks: readonly Chunk[]): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  while (from < chunks.length) {
    let to = from;
    while (to < chunks.length && mayBeLeftOut(chunks[to]!)) to += 1;
    if (to > from) runs.push([from, to]);
    from = Math.max(to, from + 1);
  }
  return runs;
}

/** Signs of what a sentence rests on: names, verbs, nouns for relations, who is asked, what speaks, and denial. */
const NEEDED = /[nvtrOQqHWLDXUSAIN!RsTKCc~]/u;

function mayBeLeftOut({ symbol, text }: Chunk): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const binds = words.some((word) => TURNING.has(word) || BEYOND.has(word) || CLAUSE_JOINTS.has(word));
  return !NEEDED.test(symbol) && !PLANNED.test(text) && !binds;
}

/** Verbs that name a relation only in a sentence of which every word is read. */
const VERY_LIGHT = /^(?:us(?:e|es|ed|ing)|ha(?:ve|s|d|ving)|ke(?:ep|eps|pt))$/iu;

function isLight({ symbol, text }: Chunk): boolean {
  return symbol === 'v' && VERY_LIGHT.test(text);
}

function isUnknown({ symbol }: Chunk): boolean {
  return symbol === UNKNOWN;
}

function without(chunks: readonly Chunk[], runs: readonly Run[]): Shortened {
  const kept = chunks.filter((_, at) => !runs.some(([from, to]) => at >= from && at < to));
  return {
    cut: { chunks: kept, pattern: kept.map(({ symbol }) => symbol).join('') },
    leftOut: runs.map((run) => chunksInText(chunks.slice(...run))),
  };
}
