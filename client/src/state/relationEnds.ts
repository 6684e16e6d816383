/** What a relation id is made of. */
export interface RelationEnds {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** Takes `<subject>:<predicate>:<object>` apart; null where it is not of that form. */
export function relationEnds(id: string): RelationEnds | null {
  const [subject, predicate, object, ...more] = id.split(':');
  return subject && predicate && object && more.length === 0 ? { subject, predicate, object } : null;
}
