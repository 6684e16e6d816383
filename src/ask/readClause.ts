import type { EntityType } from '../claims/types.ts';
import type { Chunk, Cut } from './chunks.ts';
import { CLAUSE_PATTERNS, type ClauseAsked } from './clausePatterns.ts';
import type { Meaning } from './lexicon.ts';

/** A relation as a clause states it or asks for it; names are not yet resolved. */
export interface Clause {
  readonly asked: ClauseAsked;
  readonly predicate: string;
  readonly kinds: readonly string[];
  readonly subject: Chunk | null;
  readonly object: Chunk | null;
  readonly types: readonly EntityType[];
  readonly negated: boolean;
}

type Verb = Extract<Meaning, { readonly type: 'verb' }>;
type Noun = Extract<Meaning, { readonly type: 'noun' }>;

/** Forms of "be" that make a passive of a participle. */
const BE = /[b]/u;

/** Every relation that a cut can be read as, in the order of the patterns. */
export function* clausesOf({ chunks, pattern: order }: Cut): Iterable<Clause> {
  for (const { pattern, asked, passive } of CLAUSE_PATTERNS) {
    const match = pattern.exec(order);
    const groups = match?.indices?.groups;
    if (!match || !groups) continue;
    const chunk = (name: string): Chunk | null => {
      const place = groups[name];
      return place ? chunks[place[0]]! : null;
    };
    const typed = chunk('of')?.meanings[0];
    const shared = {
      types: typed?.type === 'kind-of' ? typed.types : [],
      negated: /!/u.test(order) !== /R/u.test(order),
    };
    const verb = chunk('v');
    const heads = verb?.meanings ?? (chunk('t') ?? chunk('r') ?? chunk('O'))?.meanings ?? [];
    const before = verb ? order.slice(0, groups['v']![0]) : '';
    for (const head of heads) {
      if (head.type === 'verb' && !isVoice(head, BE.test(before), passive)) continue;
      if (head.type !== 'verb' && head.type !== 'noun') continue;
      const named = { asked, subject: chunk('s'), object: chunk('o') };
      yield {
        ...shared,
        predicate: head.predicate,
        kinds: head.kinds,
        ...(isTurned(head) ? turned(named) : named),
      };
    }
  }
}

/** Whether a verb form fits the pattern: a passive needs "be" and a participle, an active anything else. */
function isVoice({ forms }: Verb, hasBe: boolean, passive: boolean | undefined): boolean {
  if (passive === undefined) return true;
  if (passive) return hasBe && forms.includes('participle');
  if (hasBe) return forms.includes('gerund') || forms.includes('complement');
  return forms.includes('finite') || forms.includes('gerund') || forms.includes('participle');
}

function isTurned(head: Verb | Noun): boolean {
  return head.type === 'verb' && head.inverse;
}

interface Ends {
  readonly asked: ClauseAsked;
  readonly subject: Chunk | null;
  readonly object: Chunk | null;
}

function turned({ asked, subject, object }: Ends): Ends {
  const other = { subject: 'object', object: 'subject', neither: 'neither' } as const;
  return { asked: other[asked], subject: object, object: subject };
}
