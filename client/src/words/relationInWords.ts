import type { RelationStatus } from '../generated/documents.ts';
import { counted } from './counted.ts';
import { statusInWords } from './statusInWords.ts';

/** What a relation is put into words from. */
export interface RelationParts {
  readonly subject: string;
  /** The predicate's label. */
  readonly predicate: string;
  readonly object: string;
  readonly status: RelationStatus;
  readonly sourceCount: number;
  readonly deniedCount: number;
}

/** A relation in words that leave it the word of its sources. */
export function relationInWords({
  subject,
  predicate,
  object,
  status,
  sourceCount,
  deniedCount,
}: RelationParts): string {
  const statement = `${subject} ${predicate} ${object}`;
  const by = counted(sourceCount, 'source');
  switch (status) {
    case 'UNDISPUTED':
      return `${statement}, according to ${by}; ${statusInWords(status)}${deniedCount > 0 ? ', but denied in part' : ''}`;
    case 'DENIED':
      return `${statement}: denied, according to ${by}`;
    case 'NO_CLAIM':
      return `${statement}: no source says anything of it`;
    default:
      return `${statement}: ${statusInWords(status)}, according to ${by}`;
  }
}
