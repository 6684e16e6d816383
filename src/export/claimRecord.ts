import type { RawClaim } from '../load/claimShape.ts';
import type { Claim } from '../claims/types.ts';

/**
 * A claim as its file has it: local ids, what is a declared default left out. Loaded from the folder of its source it is
 * the same claim; `source` repeats the name of that folder.
 */
export function claimRecord(claim: Claim): RawClaim {
  const { source } = claim;
  const local = (id: string): string => id.slice(source.length + 1);
  const { polarity, certainty, modality, stance, part } = claim;
  return {
    source,
    id: local(claim.id),
    subject: claim.subject,
    predicate: claim.predicate,
    object: claim.object,
    ...(polarity === 'affirmed' ? {} : { polarity }),
    ...(certainty === 'certain' ? {} : { certainty }),
    ...(modality === 'actual' ? {} : { modality }),
    ...list('voice', claim.voice),
    ...(stance === (claim.voice.length === 0 ? 'endorses' : 'reports') ? {} : { stance }),
    ...list('kinds', claim.kinds),
    ...list('through', claim.through),
    ...list('by', claim.by),
    ...given('event', claim.event),
    ...given('detail', claim.detail),
    ...given('change', claim.change),
    ...list('against', claim.against.map(local)),
    ...list('basis', claim.basis),
    ...(part === 'body' ? {} : { part }),
    ...given('when', claim.when),
    ...given('where', claim.where),
    gloss: claim.gloss,
    ...list('keywords', claim.keywords),
    ...list('evidence', claim.evidence),
    ...given('note', claim.note),
  };
}

function list<Name extends string, Item>(
  name: Name,
  items: readonly Item[],
): { [Key in Name]?: readonly Item[] } {
  return (items.length === 0 ? {} : { [name]: items }) as { [Key in Name]?: readonly Item[] };
}

function given<Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } {
  return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: string };
}
