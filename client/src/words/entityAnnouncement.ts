import type { EntityType } from '../generated/documents.ts';
import { counted } from './counted.ts';
import { typeInWords } from './typeInWords.ts';

/** What is told of an entity that the keyboard has come to. `relations` are those drawn that lead to it. */
export function entityAnnouncement(
  { name, type }: { readonly name: string; readonly type: EntityType },
  relations: readonly { readonly status: string }[],
): string {
  const disputed = relations.filter(({ status }) => status === 'DISPUTED').length;
  return `${name}, ${typeInWords(type)}, ${counted(relations.length, 'relation')} shown, ${disputed === 0 ? 'none' : disputed} disputed. Enter opens it.`;
}
