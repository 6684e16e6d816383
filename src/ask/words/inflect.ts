/** The forms of a verb in which a question may have it. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** Past tense and past participle of the irregular verbs that name relations. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  arise: ['arose', 'arisen'],
  be: ['was', 'been'],
  become: ['became', 'become'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  cast: ['cast', 'cast'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  draw: ['drew', 'drawn'],
  fight: ['fought', 'fought'],
  forsake: ['forsook', 'forsaken'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lie: ['lay', 'lain'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  overrun: ['overran', 'overrun'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  retake: ['retook', 'retaken'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shoot: ['shot', 'shot'],
  sit: ['sat', 'sat'],
  speak: ['spoke', 'spoken'],
  split: ['split', 'split'],
  spring: ['sprang', 'sprung'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  take: ['took', 'taken'],
  think: ['thought', 'thought'],
  win: ['won', 'won'],
  do: ['did', 'done'],
  blow: ['blew', 'blown'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  hang: ['hung', 'hung'],
  have: ['had', 'had'],
  keep: ['kept', 'kept'],
  slay: ['slew', 'slain'],
  stick: ['stuck', 'stuck'],
  throw: ['threw', 'thrown'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
};

/** Verbs that double their last consonant: of one syllable with a single vowel, and some that are stressed on the last. */
const DOUBLED = /^[^aeiou]*[aeiou][bdgklmnprt]$|(?:abet|bel|control|equip|fer|kidnap|mit|patrol|[ex]pel)$/u;

/** The forms of a verb phrase: its first word is inflected, the rest stays ("lay siege to", "laid siege to"). */
export function inflect(phrase: string): VerbForms {
  const [verb = '', ...rest] = phrase.split(' ');
  const irregular = IRREGULAR[verb];
  const past = irregular?.[0] ?? pastOf(verb);
  const form = (word: string): string => [word, ...rest].join(' ');
  return {
    base: phrase,
    third: form(verb === 'be' ? 'is' : thirdOf(verb)),
    past: form(past),
    participle: form(irregular?.[1] ?? past),
    gerund: form(gerundOf(verb)),
  };
}

/** The plural of a noun phrase, of its last word or of the word before "of". */
export function pluralOf(phrase: string): string {
  return phrase.replace(/^(.*?)(\w+)( of.*)?$/u, (_, before: string, noun: string, after = '') => {
    return `${before}${thirdOf(noun)}${after}`;
  });
}

function thirdOf(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(word) ? `${word}es` : `${word}s`;
}

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function gerundOf(verb: string): string {
  if (verb === 'lie') return 'lying';
  if (/[^e]e$/u.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

function doubled(verb: string): string {
  return DOUBLED.test(verb) ? `${verb}${verb.at(-1)!}` : verb;
}
