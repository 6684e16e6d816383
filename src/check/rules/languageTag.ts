import { positionOf } from '../../load/loadedRecord.ts';
import type { Position, Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

/** Languages are BCP 47 tags, scripts their script subtags. */
export function* languageTag({ loaded }: CheckContext): Iterable<Problem> {
  for (const { record } of loaded.sources) {
    const tag = record?.value.language;
    if (record && tag !== undefined) yield* checkLanguage(tag, () => positionOf(record, 'language'));
  }
  for (const record of loaded.entities) {
    for (const [index, { language, script }] of (record.value.aliases ?? []).entries()) {
      const at = (field: string) => (): Position => positionOf(record, 'aliases', index, field);
      if (language !== undefined) yield* checkLanguage(language, at('language'));
      if (script !== undefined) yield* checkScript(script, at('script'));
    }
  }
}

function* checkLanguage(tag: string, position: () => Position): Iterable<Problem> {
  if (/^[a-z]{2,3}(?:-|$)/.test(tag) && isTag(tag)) return;
  const message = `The language ${quote(tag)} must be a BCP 47 tag, like "en" or "ar".`;
  yield errorAt(position(), { rule: 'language-tag', message });
}

function* checkScript(script: string, position: () => Position): Iterable<Problem> {
  if (/^[A-Z][a-z]{3}$/.test(script)) return;
  const message = `The script ${quote(script)} must be a BCP 47 subtag, like "Arab" or "Latn".`;
  yield errorAt(position(), { rule: 'language-tag', message });
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
