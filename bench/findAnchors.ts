import type { Anchor } from '../src/evidence/anchor.ts';
import { lettersHash } from '../src/evidence/lettersHash.ts';
import { type PreparedText, prepareText } from '../src/evidence/preparedText.ts';
import { resolveAnchors } from '../src/evidence/resolveAnchors.ts';
import { prefixHashes, windowHash } from '../src/evidence/rollingHash.ts';

/**
 * How long it takes to find 1,000 passages, half of them lost, in a text of 600,000 letters, beside two peers in the
 * same run: `indexOf` with the words of each passage, which Hearsay does not have, and a scan of its own for each
 * anchor. Run by `npx tsx bench/findAnchors.ts`.
 */
const LETTERS = 600_000;
const ANCHORS = 1_000;
const SHORTEST = 30;
const LONGEST = 600;
const RUNS = 5;
/** The scan of its own is measured on so many anchors and scaled. */
const SCANNED = 40;
/** A preface of the copy: passages that are not lost have moved, so that none is found at once. */
const PREFACE = 'A preface that nobody has coded from. ';

let state = 20_160_615;
function random(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

const ALPHABET = 'eeeeetttaaaooinshrdlucmfwypvbgkéāقي';
const words = Array.from({ length: 8_000 }, () =>
  Array.from({ length: 2 + random(9) }, () => ALPHABET[random(ALPHABET.length)]).join(''),
);

/** A text with common and rare words, of at least so many letters. */
function aText(letters: number): string {
  const parts: string[] = [];
  for (let length = 0; length < letters;) {
    const word = words[random(1 + random(words.length))]!;
    parts.push(word, random(12) === 0 ? ', “' : random(15) === 0 ? '.\n' : ' ');
    length += word.length;
  }
  return parts.join('');
}

function anchorOf({ codePoints }: PreparedText['letters']): Anchor {
  const letters = SHORTEST + random(LONGEST - SHORTEST + 1);
  const at = random(codePoints.length - letters);
  const passage = codePoints.subarray(at, at + letters);
  return { at, letters, check: windowHash(prefixHashes(passage), 0, letters), hash: lettersHash(passage) };
}

/** The middle one of several runs, in milliseconds. */
function measure(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)]!;
}

function asString(codePoints: Uint32Array): string {
  return Array.from(codePoints, (codePoint) => String.fromCodePoint(codePoint)).join('');
}

/** The first place of one anchor, by a hash that is rolled on letter by letter. */
function scanFor(codePoints: Uint32Array, { letters, check, hash }: Anchor): number {
  const base = 16_777_619;
  let highest = 1;
  for (let time = 1; time < letters; time += 1) highest = Math.imul(highest, base);
  let rolled = 0;
  for (let index = 0; index < codePoints.length; index += 1) {
    if (index >= letters) rolled = (rolled - Math.imul(codePoints[index - letters]!, highest)) | 0;
    rolled = (Math.imul(rolled, base) + codePoints[index]!) | 0;
    const at = index - letters + 1;
    if (at < 0 || rolled >>> 0 !== check) continue;
    if (lettersHash(codePoints.subarray(at, at + letters)) === hash) return at;
  }
  return -1;
}

const original = aText(LETTERS);
const stranger = prepareText(aText(LETTERS));
const coded = prepareText(original);
const copy = prepareText(PREFACE + original);
const origins = Array.from({ length: ANCHORS }, (_, index) => (index % 2 === 0 ? coded : stranger));
const anchors = origins.map(({ letters }) => anchorOf(letters));
const passages = anchors.map(({ at, letters }, index) =>
  asString(origins[index]!.letters.codePoints.subarray(at, at + letters)),
);
const letters = asString(copy.letters.codePoints);

const found = resolveAnchors(copy, anchors).filter((one) => one.state !== 'lost').length;
const foundByText = passages.filter((passage) => letters.includes(passage)).length;
if (found !== foundByText) throw new Error(`Found ${found} by hash, but ${foundByText} by text.`);

const prepare = measure(() => prepareText(PREFACE + original));
const resolve = measure(() => resolveAnchors(copy, anchors));
const byText = measure(() => passages.map((passage) => letters.indexOf(passage)));
const someAnchors = anchors.slice(0, SCANNED);
const byScan =
  (measure(() => someAnchors.map((anchor) => scanFor(copy.letters.codePoints, anchor))) * ANCHORS) / SCANNED;

const lengths = new Set(anchors.map((anchor) => anchor.letters)).size;
console.log(
  `${copy.letters.codePoints.length} letters, ${ANCHORS} anchors of ${lengths} lengths, ${found} found, ${ANCHORS - found} lost; median of ${RUNS} runs`,
);
const rows: readonly (readonly [string, number])[] = [
  ['prepareText, once per text', prepare],
  ['resolveAnchors', resolve],
  ['indexOf, given the passages’ words', byText],
  [`a scan per anchor (${SCANNED} measured, scaled)`, byScan],
];
for (const [name, milliseconds] of rows) {
  const ratio = `${(milliseconds / resolve).toFixed(2)}×`;
  console.log(`${name.padEnd(44)}${milliseconds.toFixed(0).padStart(7)} ms${ratio.padStart(9)}`);
}
