import type { CitedSourcesQuery } from '../generated/documents.ts';

/** A source as references need it. */
export type CitedSource = CitedSourcesQuery['sources'][number];

/** A name as CSL has it: in two parts where it is a person's, else whole. */
type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** A date as CSL has it. */
interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
}

/** A source in CSL-JSON, the common form of reference managers. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'dataset';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly language: string;
}

/** A source in CSL-JSON. What is not known is left out. */
export function cslOfSource(source: CitedSource): CslItem {
  const { id, title, genre, language, publisher, authors, date, url } = source;
  const issued = dateOf(date);
  return {
    id,
    type: genre === 'dataset' ? 'dataset' : 'webpage',
    title,
    language,
    ...(authors.length > 0 ? { author: authors.map(nameOf) } : {}),
    ...(publisher ? { publisher: publisher.name } : {}),
    ...(issued ? { issued } : {}),
    ...(url !== null ? { URL: url } : {}),
  };
}

function nameOf({ name, type }: CitedSource['authors'][number]): CslName {
  const cut = name.lastIndexOf(' ');
  if (type !== 'PERSON' || cut < 0) return { literal: name };
  return { family: name.slice(cut + 1), given: name.slice(0, cut) };
}

/** An EDTF date; what it leaves open makes it approximate. Undefined where it names no year. */
function dateOf(edtf: string): CslDate | undefined {
  const ends = [...edtf.matchAll(/(?<!\d)(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?/gu)].map((match) =>
    match.slice(1).filter(Boolean).map(Number),
  );
  if (ends.length === 0) return undefined;
  const parts = ends.length === 1 ? ends : [ends[0]!, ends.at(-1)!];
  return /^[\d/-]+$/u.test(edtf) ? { 'date-parts': parts } : { 'date-parts': parts, circa: true };
}
