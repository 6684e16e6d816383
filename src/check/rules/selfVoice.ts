import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { warningAt } from '../../problems/problemAt.ts';
import type { CheckContext } from '../checkContext.ts';

/** The source and its authors are its own voice, so they are no link in the chain, save where an author comments. */
export function* selfVoice({ claims }: CheckContext): Iterable<Problem> {
  for (const { source, record, value } of claims) {
    const authors = source.record?.value.authors ?? [];
    for (const [index, id] of value.voice.entries()) {
      const isAuthor = authors.includes(id) && value.part !== 'comment';
      if (id !== source.slug && !isAuthor) continue;
      const who = isAuthor ? 'an author of the source' : 'the source itself';
      const message = `The voice "${id}" is ${who}; leave it out, for it is the source's own voice.`;
      yield warningAt(positionOf(record, 'voice', index), { rule: 'self-voice', message });
    }
  }
}
