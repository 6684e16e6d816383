import type { Status } from '../../src/claims/status.ts';
import type { DatasetInSequence, Polarity } from '../../src/claims/types.ts';
import type { VerdictWord } from '../../src/claims/verdict.ts';
import { type BackingRow, backersOf } from './backersOf.ts';
import { batches } from './batches.ts';
import { findChain, type StepRow } from './chainSearch.ts';
import { importPeer } from './importPeer.ts';
import { BACKS, MOST_AROUND, MOST_BACKERS, MOST_DISPUTED, type Peer, type RelationRow } from './peer.ts';
import { type Tables, tablesOf } from './tables.ts';

/** What is used of oxigraph. */
interface Package {
  readonly default: { readonly Store: new () => Store };
}
interface Store {
  load(triples: string, options: object): void;
  query(sparql: string, options: object): string;
}

const TRIPLES_AT_ONCE = 200_000;
const INTEGER = 'http://www.w3.org/2001/XMLSchema#integer';
/** By the side that a source takes on a relation. */
const SAYS: Readonly<Record<number, string>> = { 1: '<b:affirms>', 0: '<b:mixes>', [-1]: '<b:denies>' };
const RELATION =
  '?relation <b:id> ?id ; <b:status> ?status ; <b:sources> ?sources ; <b:claims> ?claims ; <b:denied> ?denied';

/** Oxigraph, the WebAssembly build for Node, in memory and in process, asked in SPARQL; answers come as text. */
export function oxigraphPeer(): Peer {
  let store: Store;
  let names: Tables['names'];
  const select = (sparql: string): readonly (readonly string[])[] =>
    store
      .query(sparql, { results_format: 'text/tab-separated-values' })
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split('\t'));

  return {
    async load(dataset: DatasetInSequence) {
      const { Store } = (await importPeer<Package>('oxigraph')).default;
      store = new Store();
      const tables = tablesOf(dataset);
      names = tables.names;
      for (const batch of batches(triplesOf(tables), TRIPLES_AT_ONCE)) {
        store.load(batch.join(''), { format: 'application/n-triples', no_transaction: true, lenient: true });
      }
    },

    whoBacked(entity) {
      const rows = select(`
        SELECT ?backer ?source ?verdict ?claim ?polarity WHERE {
          { SELECT ?relation ?backer WHERE {
            ?relation <p:${BACKS}> <e:${entity}> ; <b:subject> ?backer
          } ORDER BY ?relation LIMIT ${MOST_BACKERS} }
          ?claim <b:on> ?relation ; <b:by> ?source ; <b:verdict> ?verdict ; <b:polarity> ?polarity ;
            <b:attributed> ?attributed
        } ORDER BY ?relation ?source ?attributed ?claim`);
      return backersOf(
        rows.map(([backer, source, verdict, claim, polarity]): BackingRow => [
          nameOf(backer!),
          nameOf(source!),
          textOf(verdict!) as VerdictWord,
          nameOf(claim!),
          textOf(polarity!) as Polarity,
        ]),
      );
    },

    ego(entity) {
      const reached = select(`
        SELECT DISTINCT ?relation WHERE {
          { SELECT DISTINCT ?near WHERE { <e:${entity}> <b:touches>/^<b:touches> ?near } }
          ?near <b:touches> ?relation
        }`).map(([relation]) => relation!);
      const best = [...reached].sort().slice(0, MOST_AROUND);
      const rows = select(`
        SELECT ?id ?status ?sources ?claims ?denied ?relation WHERE {
          VALUES ?relation { ${best.join(' ')} } ${RELATION}
        }`);
      const relations = [...rows].sort((one, other) => (one[5]! < other[5]! ? -1 : 1)).map(rowOf);
      return { relations, omitted: reached.length - best.length };
    },

    disputed: (predicate) =>
      select(`
        SELECT ?id ?status ?sources ?claims ?denied WHERE {
          { SELECT ?relation WHERE { ?relation <b:disputed> <p:${predicate}> }
            ORDER BY ?relation LIMIT ${MOST_DISPUTED} }
          ${RELATION}
        } ORDER BY ?relation`).map(rowOf),

    path(from, to, slugs) {
      const heard = new Set(slugs.map((slug) => `<s:${slug}>`));
      const stepsOf = (level: readonly number[]): readonly StepRow[] =>
        select(`
          SELECT ?one ?order ?other ?sources ?source WHERE {
            VALUES ?one { ${level.map((entity) => `<e:${names.entities[entity]}>`).join(' ')} }
            ?one <b:step> ?relation . ?other <b:step> ?relation . FILTER (?other != ?one)
            ?relation <b:affirmedBy> ?source ; <b:idOrder> ?order ; <b:sources> ?sources
          }`)
          .filter((row) => heard.has(row[4]!))
          .map(([one, order, other, sources]): StepRow => [
            names.entityNumbers.get(nameOf(one!))!,
            Number(order),
            names.entityNumbers.get(nameOf(other!))!,
            Number(sources),
          ]);
      return findChain({
        from: names.entityNumbers.get(from)!,
        to: names.entityNumbers.get(to)!,
        stepsOf,
        idsOf: (orders) =>
          orders.map((order) =>
            textOf(select(`SELECT ?id WHERE { ?relation <b:idOrder> ${order} ; <b:id> ?id }`)[0]![0]!),
          ),
      });
    },

    agreement(a, b) {
      const rows = select(`
        SELECT ?one ?other (COUNT(*) AS ?count) WHERE {
          VALUES ?one { ${Object.values(SAYS).join(' ')} } VALUES ?other { ${Object.values(SAYS).join(' ')} }
          <s:${a}> ?one ?relation . <s:${b}> ?other ?relation
        } GROUP BY ?one ?other`);
      const counted = (wanted: (one: string, other: string) => boolean): number =>
        rows
          .filter(([one, other]) => wanted(one!, other!))
          .reduce((sum, [, , count]) => sum + Number(count), 0);
      const takesSides = (one: string, other: string): boolean => one !== SAYS[0] && other !== SAYS[0];
      return {
        both: counted(() => true),
        agree: counted((one, other) => takesSides(one, other) && one === other),
        disagree: counted((one, other) => takesSides(one, other) && one !== other),
      };
    },

    close: () => undefined,
  };
}

function rowOf([id, status, sources, claims, denied]: readonly string[]): RelationRow {
  return {
    id: textOf(id!),
    status: textOf(status!) as Status,
    sources: Number(sources),
    claims: Number(claims),
    denied: Number(denied),
  };
}

/** "person-000012" of "<e:person-000012>". */
function nameOf(iri: string): string {
  return iri.slice(3, -1);
}

/** What stands in quotation marks. */
function textOf(literal: string): string {
  return literal.slice(1, -1);
}

/** Relations are named by rank, so that their names sort as answers list them. */
function relationIri(relation: number): string {
  return `<r:${String(relation).padStart(7, '0')}>`;
}

function* triplesOf(tables: Tables): Iterable<string> {
  const { names } = tables;
  const entity = (number: number): string => `<e:${names.entities[number]}>`;
  const source = (number: number): string => `<s:${names.sources[number]}>`;
  const byIdOrder = new Map<number, string>();
  for (const row of tables.relations()) {
    const relation = relationIri(row.relation);
    const [subject, object] = [entity(row.subject), entity(row.object)];
    byIdOrder.set(row.idOrder, relation);
    yield `${relation} <b:id> "${row.id}" .\n${relation} <b:idOrder> ${integer(row.idOrder)} .\n`;
    yield `${relation} <b:subject> ${subject} .\n${relation} <p:${row.predicate}> ${object} .\n`;
    yield `${subject} <b:touches> ${relation} .\n${object} <b:touches> ${relation} .\n`;
    yield `${relation} <b:status> "${row.status}" .\n${relation} <b:sources> ${integer(row.sources)} .\n`;
    yield `${relation} <b:claims> ${integer(row.claims)} .\n${relation} <b:denied> ${integer(row.denied)} .\n`;
    if (row.status === 'disputed') yield `${relation} <b:disputed> <p:${row.predicate}> .\n`;
  }
  for (const row of tables.claims()) {
    const claim = `<c:${row.id}>`;
    yield `${claim} <b:on> ${relationIri(row.relation)} .\n${claim} <b:by> ${source(row.source)} .\n`;
    yield `${claim} <b:verdict> "${row.verdict}" .\n${claim} <b:polarity> "${row.polarity}" .\n`;
    yield `${claim} <b:attributed> ${integer(row.attributed)} .\n`;
  }
  for (const row of tables.said()) {
    yield `${source(row.source)} ${SAYS[row.side]} ${relationIri(row.relation)} .\n`;
  }
  for (const row of tables.steps()) {
    const relation = byIdOrder.get(row.idOrder)!;
    yield `${entity(row.entity)} <b:step> ${relation} .\n${relation} <b:affirmedBy> ${source(row.source)} .\n`;
  }
}

function integer(value: number): string {
  return `"${value}"^^<${INTEGER}>`;
}
