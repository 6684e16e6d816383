import fc from 'fast-check';
import type { Claim, Dataset, Entity } from '../../src/claims/types.ts';
import { CERTAINTIES, CHANGES, MODALITIES, PARTS, STANCES } from '../../src/claims/types.ts';
import { world } from '../world.ts';

/** Texts as they come: any script and direction, quotes, mark-up, line breaks, formulas; at least one visible character. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    /* What could not be read is refused in imports. */
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => !text.includes('\ufffd')),
    fc.constantFrom(
      'قوات النظام "السوري"',
      '<b>&amp; "it\'s"</b> ]]> <!-- -->',
      '=SUM(A1:A2)',
      "'=1+1",
      "''@x",
      ' spaces at both ends ',
      'two\nlines; and, commas',
      '\u202eright to left\u202c',
      'İstanbul 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
      '\\"escaped\\" \\n',
      '-minus',
      'a\ttab',
    ),
  )
  .map((text) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/gu, '·'))
  .filter((text) => text.trim() !== '' && !/\p{Cs}/u.test(text));

const ACTORS = world.entities
  .filter(({ type }) => !['place', 'event', 'work'].includes(type))
  .map(({ id }) => id);
const anyActor = fc.constantFrom(...ACTORS);
const anyWork = fc.constantFrom('ballad', 'chronicle', 'gazette');
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(value, { maxLength: 3 });

const KINDS: Readonly<Record<string, readonly string[]>> = {
  backs: ['weapons', 'funding'],
  fights: ['battle'],
  'negotiates-with': [],
};

const anyAnchor = fc.record({
  at: fc.nat(),
  letters: fc.nat(),
  check: fc.nat(2 ** 32 - 1),
  hash: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 }),
});

const anyClaimButItsId = fc
  .record({
    source: fc.constantFrom('chronicle', 'gazette'),
    subject: anyActor,
    object: anyActor,
    predicate: fc.constantFrom('backs', 'fights', 'negotiates-with'),
    polarity: fc.constantFrom('affirmed' as const, 'denied' as const),
    certainty: fc.constantFrom(...CERTAINTIES),
    modality: fc.constantFrom(...MODALITIES),
    voice: fc.array(anyActor, { maxLength: 3 }),
    stance: fc.constantFrom(...STANCES),
    kinds: some(fc.constantFrom('weapons', 'funding', 'battle')),
    through: some(anyActor),
    by: some(anyActor),
    event: maybe(fc.constant('spring-talks')),
    detail: maybe(anyText),
    change: maybe(fc.constantFrom(...CHANGES)),
    against: fc.nat(2),
    basis: some(anyWork),
    keywords: some(fc.constantFrom('pretext', 'no-fly zone', 'été')),
    part: fc.constantFrom(...PARTS),
    when: maybe(fc.constantFrom('2001', '2001-04~', '2000/2001-03', '../2001', '[2001-01,2001-03]')),
    where: maybe(fc.constant('ford')),
    gloss: anyText,
    evidence: fc.array(anyAnchor, { maxLength: 2 }),
    note: maybe(anyText),
  })
  .filter(({ subject, object }) => subject !== object);

/** Claims of the small world's two sources, with anything in their fields; `against` names claims of the same source. */
export const anyClaims: fc.Arbitrary<readonly Claim[]> = fc
  .array(anyClaimButItsId, { minLength: 1, maxLength: 8 })
  .map((drafts) => {
    const named = drafts.map((draft, index) => ({ ...draft, id: `${draft.source}/c${index}` }));
    return named.map(({ against, ...draft }) => {
      const claim = {
        ...draft,
        kinds: draft.kinds.filter((kind) => KINDS[draft.predicate]!.includes(kind)),
        against: named
          .filter(({ source }) => source === draft.source)
          .slice(0, against)
          .map(({ id }) => id),
        review: 'single' as const,
      };
      return Object.fromEntries(
        Object.entries(claim).filter(([, value]) => value !== undefined),
      ) as unknown as Claim;
    });
  });

/** The small world with other claims, and other names for two of its actors. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .tuple(anyClaims, anyText, anyText)
  .map(([claims, one, other]) => {
    const names: Readonly<Record<string, string>> = { crown: one, 'blue-company': other };
    const entities = world.entities.map((entity): Entity => ({
      ...entity,
      name: names[entity.id] ?? entity.name,
    }));
    return { ...world, entities, accounts: [], claims: [...claims].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  });
