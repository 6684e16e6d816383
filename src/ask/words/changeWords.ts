import type { Change } from '../../claims/types.ts';
import { inflect } from './inflect.ts';

/** Sign of a word for a change of what follows it: "ended", "stepped up" (see `functionWords.ts` for the others). */
export const CHANGE_SIGN = '%';

const VERBS: readonly (readonly [Change, readonly string[]])[] = [
  [
    'ended',
    ['end', 'stop', 'cease', 'halt', 'withdraw', 'terminate', 'discontinue', 'suspend', 'cut off', 'drop'],
  ],
  ['increased', ['increase', 'step up', 'boost', 'intensify', 'expand', 'ramp up', 'escalate']],
  ['reduced', ['reduce', 'scale back', 'scale down', 'cut back', 'cut', 'curtail', 'decrease', 'limit']],
];

/** What change a phrase of a question names, by its words. What begins is not among them: of little is it said. */
export const CHANGES: ReadonlyMap<string, Change> = new Map([
  ...VERBS.flatMap(([change, verbs]) =>
    verbs.flatMap((verb) => Object.values(inflect(verb)).map((form: string) => [form, change] as const)),
  ),
  ...VERBS.filter(([change]) => change !== 'increased').flatMap(([, verbs]) =>
    verbs.flatMap((verb) =>
      Object.values(inflect('threaten')).map((form: string) => [`${form} to ${verb}`, 'threatened'] as const),
    ),
  ),
]);
