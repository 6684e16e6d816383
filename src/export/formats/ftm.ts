import type { Entity, EntityType } from '../../claims/types.ts';
import { isAssured } from '../caution.ts';
import type { Exporting, ExportFormat } from '../exportFormat.ts';
import type { ExportedRelation } from '../relations.ts';

/**
 * FollowTheMoney: one entity per line, for Aleph and the tools of OpenSanctions. A link there is a fact, so that only what
 * some source says flatly in its own word becomes one; denials never do.
 */
export const ftm: ExportFormat = {
  id: 'ftm',
  contentType: 'application/x-ndjson; charset=utf-8',
  extension: 'ftm.json',
  options: ['unsure', 'comments'],
  write,
};

/** The schema of each type of entity. */
const SCHEMATA: Readonly<Record<EntityType, string>> = {
  faction: 'Organization',
  state: 'PublicBody',
  person: 'Person',
  place: 'Address',
  organization: 'Organization',
  bloc: 'Organization',
  event: 'Event',
  work: 'Document',
};

/** The schema of a link, and the names of its two ends; all else is a link of no known sort. */
interface Link {
  readonly schema: string;
  readonly subject: string;
  readonly object: string;
  /** Schemata that its ends may have. */
  readonly fits: (subject: string, object: string) => boolean;
}

const LEGAL = new Set(['Organization', 'PublicBody', 'Person']);
const BODIES = new Set(['Organization', 'PublicBody']);

const LINKS: Readonly<Record<string, Link>> = {
  'member-of': {
    schema: 'Membership',
    subject: 'member',
    object: 'organization',
    fits: (subject, object) => LEGAL.has(subject) && BODIES.has(object),
  },
  leads: {
    schema: 'Directorship',
    subject: 'director',
    object: 'organization',
    fits: (subject, object) => LEGAL.has(subject) && BODIES.has(object),
  },
  succeeds: {
    schema: 'Succession',
    subject: 'successor',
    object: 'predecessor',
    fits: (subject, object) => LEGAL.has(subject) && LEGAL.has(object),
  },
  'cited-by': {
    schema: 'Documentation',
    subject: 'entity',
    object: 'document',
    fits: (_, object) => object === 'Document',
  },
};

const ANY_LINK: Link = { schema: 'UnknownLink', subject: 'subject', object: 'object', fits: () => true };

async function* write({ selection, options, tally }: Exporting): AsyncGenerator<string> {
  const written = new Set<string>();
  for await (const relation of selection.relations()) {
    const { status, caution, claims } = relation;
    if (status === 'denied' || status === 'not-actual') tally.untold += 1;
    else if (!options.unsure && !isAssured(claims)) tally.unsure += 1;
    else if (!isAffirmed(relation)) tally.untold += 1;
    else {
      tally.written += 1;
      for (const entity of [relation.subject, relation.object]) {
        if (!written.has(entity.id)) yield line(entityProxy(entity));
        written.add(entity.id);
      }
      yield line(linkProxy(relation, caution));
    }
  }
}

function isAffirmed({ claims }: ExportedRelation): boolean {
  return claims.some(({ polarity, modality }) => polarity === 'affirmed' && modality === 'actual');
}

function line(proxy: object): string {
  return `${JSON.stringify(proxy)}\n`;
}

function entityProxy({ id, type, name, aliases, description, wikidata, when, iso3166 }: Entity): object {
  const schema = SCHEMATA[type];
  const naming =
    schema === 'Document'
      ? { title: [name], ...(when === undefined ? {} : dates({ date: when })) }
      : schema === 'Address'
        ? { full: [name] }
        : { name: [name], ...(aliases.length === 0 ? {} : { alias: aliases.map(({ text }) => text) }) };
  return {
    id: idOf(id),
    schema,
    properties: {
      ...naming,
      ...(description === undefined
        ? {}
        : { [schema === 'Document' ? 'summary' : 'description']: [description] }),
      ...(wikidata === undefined ? {} : { wikidataId: [wikidata] }),
      ...(iso3166 === undefined || !LEGAL.has(schema) ? {} : { country: [iso3166.toLowerCase()] }),
      ...(type === 'event' && when !== undefined ? dates({ date: when }) : {}),
    },
  };
}

function linkProxy(relation: ExportedRelation, caution: string): object {
  const { id, subject, predicate, object, kinds, summary, verdicts } = relation;
  const named = LINKS[predicate.id];
  const fits = named?.fits(SCHEMATA[subject.type], SCHEMATA[object.type]) ?? false;
  const link = fits ? named! : ANY_LINK;
  const affirming = relation.claims.filter(
    ({ polarity, modality }) => polarity === 'affirmed' && modality === 'actual',
  );
  const when = [...new Set(affirming.flatMap((claim) => (claim.when === undefined ? [] : [claim.when])))];
  const sources = verdicts.filter(({ source }) => affirming.some((claim) => claim.source === source.id));
  const urls = sources.flatMap(({ source }) => (source.url === undefined ? [] : [source.url]));
  return {
    id: idOf(id),
    schema: link.schema,
    properties: {
      [link.subject]: [idOf(subject.id)],
      [link.object]: [idOf(object.id)],
      role: [[predicate.label, ...kinds].join(', ')],
      summary: [caution === '' ? summary : `${caution}: ${summary}`],
      publisher: sources.map(({ source }) => source.title),
      ...(urls.length === 0 ? {} : { sourceUrl: urls }),
      ...dates({ date: when.filter(isPlain) }),
    },
  };
}

/** FollowTheMoney knows days, months and years; what EDTF says beyond them is left out. */
function isPlain(when: string): boolean {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(when);
}

function dates({ date }: { date: string | readonly string[] }): object {
  const plain = [date].flat().filter(isPlain);
  return plain.length === 0 ? {} : { date: plain };
}

/** Colons part datasets from ids in some tools. */
function idOf(id: string): string {
  return `hearsay-${id.replaceAll(':', '-')}`;
}
