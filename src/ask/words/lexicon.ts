import { stemmer } from 'stemmer';
import { foldWords } from '../../claims/foldWords.ts';
import type { Entity, EntityType, Phrases, Vocabulary } from '../../claims/types.ts';
import { CHANGE_SIGN, CHANGES } from './changeWords.ts';
import { FUNCTION_WORDS, NAMING_NOUNS, SIDES, STRUCTURE, TYPE_NOUNS } from './functionWords.ts';
import { inflect, pluralOf } from './inflect.ts';
import {
  countryPhrases,
  directionPhrases,
  heldDirections,
  heldPhrases,
  inhabitantPhrases,
  placedPhrases,
} from './placePhrases.ts';

/** The form in which a verb stands in a question. */
export type VerbForm = 'finite' | 'participle' | 'gerund' | 'complement' | 'stranded' | 'reciprocal';

/** What a phrase of a question can mean. */
export type Meaning =
  | { readonly type: 'name'; readonly entity: Entity; readonly main: boolean }
  | {
      readonly type: 'verb';
      readonly predicate: string;
      readonly kinds: readonly string[];
      /** The grammatical subject is the claim's object. */
      readonly inverse: boolean;
      /** It says that the relation does not hold. */
      readonly negated: boolean;
      readonly forms: readonly VerbForm[];
    }
  | {
      readonly type: 'noun';
      readonly role: 'subject' | 'object' | 'relation';
      readonly predicate: string;
      readonly kinds: readonly string[];
    }
  | {
      readonly type: 'kind-of';
      readonly types: readonly EntityType[];
      /** Whom it means of its types, if it tells: those who have it in their names ("militias"), or a side ("rebel groups"). */
      readonly among: readonly Entity[];
    }
  | { readonly type: 'structure'; readonly symbol: string }
  | { readonly type: 'filler' };

/** All phrases that can be read, by their words joined with spaces, and the number of words of the longest. */
export interface Lexicon {
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  readonly longest: number;
  /** The phrases of more than one word that name entities, by their first word. */
  readonly longNames: ReadonlyMap<string, readonly string[]>;
  readonly entities: readonly Entity[];
  readonly vocabulary: Vocabulary;
  /** Verbs in two parts, of which others may stand between: "keep … in power". */
  readonly separable: readonly Separable[];
  /** The words of all phrases, without their endings: who types one of them has not mistyped another. */
  readonly stems: ReadonlySet<string>;
}

/** The two parts of a verb, in words. */
export interface Separable {
  readonly head: readonly string[];
  readonly tail: readonly string[];
}

/** Prepares the phrases of a vocabulary, the names of entities and the structure words of English questions. */
export function buildLexicon(vocabulary: Vocabulary, entities: readonly Entity[]): Lexicon {
  const meanings = new Map<string, Meaning[]>();
  const add = (phrase: string, meaning: Meaning): void => {
    const key = foldWords(phrase).join(' ');
    if (key === '') return;
    const others = meanings.get(key) ?? [];
    if (!others.some((other) => isSame(other, meaning))) meanings.set(key, [...others, meaning]);
  };
  const nouns = new Set([
    ...vocabulary.predicates.flatMap(({ phrases }) => phrases.relation),
    ...TYPE_NOUNS.flatMap(([, kindOf]) => kindOf).flatMap((noun) => [noun, pluralOf(noun)]),
  ]);
  const places = new Set(entities.flatMap((entity) => (entity.type === 'place' ? namesOf(entity) : [])));
  for (const entity of entities)
    addNames(entity, { isPlace: (name) => places.has(name), isNoun: (name) => nouns.has(name) }, add);
  for (const { id, phrases, kinds, symmetric } of vocabulary.predicates) {
    addPhrases({ predicate: id, kinds: [] }, { phrases, symmetric }, add);
    for (const kind of kinds)
      addPhrases({ predicate: id, kinds: [kind.id] }, { phrases: kind.phrases, symmetric }, add);
  }
  for (const [symbol, phrases] of Object.entries(STRUCTURE)) {
    for (const phrase of phrases) add(phrase, { type: 'structure', symbol });
  }
  for (const phrase of CHANGES.keys()) add(phrase, { type: 'structure', symbol: CHANGE_SIGN });
  for (const [types, nouns] of TYPE_NOUNS) {
    for (const noun of nouns) {
      const among = [...namedBy(noun, types, entities), ...sideOf(noun, types, meanings)];
      const meaning = { type: 'kind-of', types, among } as const;
      for (const form of [noun, pluralOf(noun)]) add(form, meaning);
    }
  }
  for (const word of FUNCTION_WORDS) add(word, { type: 'filler' });
  const longest = Math.max(...[...meanings.keys()].map((key) => key.split(' ').length));
  return {
    meanings,
    longest,
    longNames: longNamesOf(meanings),
    entities,
    vocabulary,
    separable: separableVerbs(vocabulary),
    stems: new Set([...meanings.keys()].flatMap((key) => key.split(' ')).map(stemmer)),
  };
}

function longNamesOf(meanings: Lexicon['meanings']): Lexicon['longNames'] {
  const byFirst = new Map<string, string[]>();
  for (const [key, each] of meanings) {
    const first = key.split(' ', 1)[0]!;
    if (first === key || !each.some(({ type }) => type === 'name')) continue;
    const others = byFirst.get(first);
    if (others) others.push(key);
    else byFirst.set(first, [key]);
  }
  return byFirst;
}

/** Those of some types who have a noun in their name, if it is one that names carry. */
function namedBy(noun: string, types: readonly EntityType[], entities: readonly Entity[]): readonly Entity[] {
  if (!NAMING_NOUNS.has(noun)) return [];
  const forms = new Set([noun, pluralOf(noun)]);
  return entities.filter(
    ({ type, name }) => types.includes(type) && foldWords(name).some((word) => forms.has(word)),
  );
}

/** The side of which a noun means a part: "rebel group". */
function sideOf(
  noun: string,
  types: readonly EntityType[],
  meanings: Lexicon['meanings'],
): readonly Entity[] {
  const [side = '', ...rest] = noun.split(' ');
  if (!SIDES.has(side) || rest.length === 0) return [];
  const named = [side, pluralOf(side), `the ${side}`].flatMap((name) => meanings.get(name) ?? []);
  const entities = named.flatMap((each) =>
    each.type === 'name' && types.includes(each.entity.type) ? [each.entity] : [],
  );
  return [...new Set(entities)];
}

/** Every form of the verbs that a vocabulary writes with "…" between their parts. */
function separableVerbs({ predicates }: Vocabulary): readonly Separable[] {
  const phrases = predicates.flatMap(({ phrases: own, kinds }) => [
    own,
    ...kinds.map((kind) => kind.phrases),
  ]);
  return phrases
    .flatMap(({ verbs, inverse, negated }) => [...verbs, ...inverse, ...negated])
    .filter((phrase) => phrase.includes('…'))
    .flatMap((phrase) => {
      const [head = '', tail = ''] = phrase.split('…').map((part) => part.trim());
      return [...new Set(Object.values(inflect(head)))].map((form: string) => ({
        head: form.split(' '),
        tail: foldWords(tail),
      }));
    });
}

/** Forms of "do" are never verbs by themselves. */
const AUXILIARIES: ReadonlySet<string> = new Set(['do', 'does', 'did', 'done', 'doing']);

/** Verbs that mean the same of two together: "did X and Y cooperate". */
const RECIPROCAL =
  /^(?:(?:cooperate|collaborate|negotiate|talk|meet|coordinate|collude|conspire|bargain|reconcile|(?:work|act) together|join forces|team up|hold talks|mend (?:fences|ties)|build(?: up)? ties) with|(?:draw|grow) closer? to)$/u;

/** The preposition, or two, in which a verb ends. */
const PREPOSITION = /(?: out)? (?:to|with|from|against|on|of|for|in)$/u;

type Add = (phrase: string, meaning: Meaning) => void;

/** What words that may stand in names can be besides. */
interface Others {
  readonly isPlace: (name: string) => boolean;
  readonly isNoun: (name: string) => boolean;
}

function addNames(entity: Entity, { isPlace, isNoun }: Others, add: Add): void {
  for (const name of [...namesOf(entity), entity.id.replaceAll('-', ' ')]) {
    const main = name === entity.name;
    /* "Opposition to" and "which government" are no names, "the opposition" and "the government" are. */
    const stripped = name.replace(/^the /iu, '');
    const bare = isNoun(stripped) ? name : stripped;
    const turned =
      entity.type === 'place'
        ? placeNames(name, entity, isPlace)
        : GROUPS.has(entity.type)
          ? [...placedPhrases(name, isPlace), ...inhabitantPhrases(name, isPlace)]
          : [];
    const withThe = entity.type === 'event' ? [`the ${bare}`] : [];
    for (const phrase of [name, bare, ...withThe, ...turned]) add(phrase, { type: 'name', entity, main });
    /* Its country is meant first by that name. */
    const country = entity.type === 'state' ? countryPhrases(name, isPlace) : [];
    for (const phrase of country) add(phrase, { type: 'name', entity, main: false });
  }
}

/** Other ways to say one of the names of a place: by its direction and by who holds it. */
function placeNames(name: string, place: Entity, isPlace: Others['isPlace']): readonly string[] {
  const directions = directionPhrases(name, isPlace);
  return [...directions, ...heldDirections(directions, namesOf(place)), ...heldPhrases(name, isPlace)];
}

/** Types of those who may be named by the place where they are. */
const GROUPS: ReadonlySet<EntityType> = new Set(['faction', 'bloc']);

function namesOf({ name, aliases }: Entity): readonly string[] {
  return [name, ...aliases.map(({ text }) => text)];
}

function addPhrases(
  named: { readonly predicate: string; readonly kinds: readonly string[] },
  { phrases, symmetric }: { readonly phrases: Phrases; readonly symmetric: boolean },
  add: Add,
): void {
  const { verbs, inverse, negated, subject, object, relation } = phrases;
  const addAll = (
    all: readonly string[],
    verb: { readonly inverse: boolean; readonly negated: boolean },
  ): void => {
    for (const phrase of all) addVerb(phrase, { ...named, ...verb, symmetric }, add);
  };
  addAll(verbs, { inverse: false, negated: false });
  addAll(inverse, { inverse: true, negated: false });
  addAll(negated, { inverse: false, negated: true });
  for (const [role, phrases] of Object.entries({ subject, object, relation })) {
    for (const phrase of phrases) {
      const noun = { type: 'noun', role: role as 'subject' | 'object' | 'relation', ...named } as const;
      add(phrase, noun);
      add(pluralOf(foldWords(phrase).join(' ')), noun);
    }
  }
}

function addVerb(
  phrase: string,
  {
    symmetric,
    ...verb
  }: Omit<Extract<Meaning, { readonly type: 'verb' }>, 'type' | 'forms'> & { readonly symmetric: boolean },
  add: Add,
): void {
  if (phrase.startsWith('be ')) {
    add(phrase.slice('be '.length), { type: 'verb', ...verb, forms: ['complement'] });
    return;
  }
  const { base, third, past, participle, gerund } = inflect(foldWords(phrase).join(' '));
  const forms = new Map<string, VerbForm[]>();
  const addForm = (text: string, form: VerbForm): void => {
    forms.set(text, [...(forms.get(text) ?? []), form]);
  };
  for (const text of new Set([base, third, past])) addForm(text, 'finite');
  addForm(participle, 'participle');
  addForm(gerund, 'gerund');
  for (const [text, of] of forms) {
    add(text, { type: 'verb', ...verb, forms: of });
    /* "with whom did X side": the preposition stands at the beginning; "did X and Y cooperate": there is none. */
    const bare = text.replace(PREPOSITION, '');
    if (bare === text || AUXILIARIES.has(bare)) continue;
    add(bare, { type: 'verb', ...verb, forms: ['stranded'] });
    if (symmetric && RECIPROCAL.test(base)) {
      for (const phrase of ['', ' with each other', ' with one another'])
        add(`${bare}${phrase}`, { type: 'verb', ...verb, forms: ['reciprocal'] });
    }
  }
}

function isSame(a: Meaning, b: Meaning): boolean {
  if (a.type === 'name' && b.type === 'name') return a.entity.id === b.entity.id;
  return JSON.stringify(a) === JSON.stringify(b);
}
