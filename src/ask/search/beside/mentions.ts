import type { ClaimFilter } from '../../../queries/claimFilter.ts';
import { eachNamed, type Named } from '../../reading/reading.ts';
import { type AskedBeside, FEW, type SideSearch } from '../sideSearch.ts';
import { toldBy } from './toldBy.ts';

/**
 * Claims that name somebody in their gloss who is at neither of their ends: of whom it is asked what a source says of him, and, where
 * little is said of two, on the one of them with the other in the gloss.
 */
export function mentions({ reading, filter, found }: AskedBeside): readonly SideSearch[] {
  const { asked, predicate, predicates, subject, object, about } = reading;
  const { ownVoice, stance, certainty } = filter;
  const said = { ...toldBy(filter), ownVoice, stance, certainty };
  if (subject !== null && object !== null && !subject.or && !object.or)
    return found.length < FEW ? [...naming(subject, [object], said), ...naming(object, [subject], said)] : [];
  const isTopic = asked === 'claims' && predicate === null && predicates.length === 0;
  const isOfSource = filter.accordingTo != null || filter.voices != null;
  const [topic, ...more] = about;
  return isTopic && isOfSource && topic && more.length === 0 ? naming(topic, [], said) : [];
}

/** What names somebody in its gloss, of all that is said or of what is said of others. */
function naming({ entity }: Named, others: readonly Named[], said: ClaimFilter): readonly SideSearch[] {
  const ids = others.flatMap(eachNamed).map((each) => each.entity.id);
  const filter = { ...said, text: `“${entity.name}”`, ...(ids.length > 0 ? { about: ids } : {}) };
  return [{ filter, why: () => `In whose gloss ${entity.name} stands.` }];
}
