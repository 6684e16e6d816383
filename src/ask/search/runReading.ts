import type { Entity } from '../../claims/types.ts';
import type { AgreementAnswer } from '../../queries/agreement.ts';
import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { Hearsay } from '../../queries/hearsay.ts';
import type { Page } from '../../queries/page.ts';
import type { RelationAnswer } from '../../queries/relationAnswer.ts';
import type { Asker } from '../asker.ts';
import type { Reading } from '../reading/reading.ts';
import { relaxed } from '../reading/relaxed.ts';
import { sideSearches } from './beside.ts';
import { untold } from './besideLists.ts';
import { connections } from './connections.ts';
import { disputedVoices } from './disputedVoices.ts';
import { FIRST_BESIDE, MOST_BESIDE, type Operation, operationOf } from './operation.ts';
import { type Found, type FoundBeside, type Result, undatedIn } from './result.ts';
import { type AskedBeside, FEW } from './sideSearch.ts';

/** Runs readings in turn, a loose one with ever fewer limits, until something is found; else the first as it is. */
export async function runInTurn(
  readings: readonly Reading[],
  { hearsay, catalogue }: Pick<Asker, 'hearsay' | 'catalogue'>,
): Promise<Result> {
  const tries: Result[] = [];
  for (const reading of readings.flatMap((each) =>
    each.loose && each.byWords.length === 0 ? [...relaxed(each)] : [each],
  )) {
    const result = await resultOf(reading, { hearsay, catalogue });
    if (!isEmpty(result)) return inScene(result, { hearsay, catalogue });
    tries.push(result);
  }
  return tries[0]!;
}

async function resultOf(reading: Reading, asker: Pick<Asker, 'hearsay' | 'catalogue'>): Promise<Result> {
  const operation = operationOf(reading, asker.catalogue);
  const found = await run(operation, asker.hearsay);
  const beside = await besideOf({ reading, operation, found, ...asker });
  return { reading, operation, found, beside };
}

/**
 * A result without its limit to a country, where no claim says that what is asked was there, none says that it was elsewhere, and
 * most of what the dataset says a place of was there: texts on the war in a country seldom say so.
 */
async function inScene(result: Result, asker: Pick<Asker, 'hearsay' | 'catalogue'>): Promise<Result> {
  const { reading, found, beside } = result;
  const { where, dropped } = reading;
  const placeless = beside.filter(({ butForPlace, qualifies }) => butForPlace && !qualifies);
  if (where === null || found.claims.length > 0 || placeless.length === 0) return result;
  const isElsewhere = placeless.some(({ claims }) => claims.some((claim) => claim.where !== undefined));
  if (isElsewhere || !(await isScene(where, asker))) return result;
  return resultOf({ ...reading, where: null, dropped: [...dropped, `the place ${where.name}`] }, asker);
}

/** Whether most of the claims that say where something was say that it was in a place, or in what lies in it. */
async function isScene(
  { id }: Entity,
  { hearsay, catalogue }: Pick<Asker, 'hearsay' | 'catalogue'>,
): Promise<boolean> {
  const within = await hearsay.claims({ filter: { within: id }, first: 1 });
  return within.totalCount > catalogue.located / 2;
}

interface Ran extends Pick<Asker, 'hearsay' | 'catalogue'> {
  readonly reading: Reading;
  readonly operation: Operation;
  readonly found: Found;
}

/** What stands beside what was found. */
async function besideOf({ reading, operation, found, ...asker }: Ran): Promise<readonly FoundBeside[]> {
  if (operation.query === 'claims')
    return runBeside({ reading, filter: operation.filter, found: found.claims, ...asker });
  if (operation.query === 'disputes') return untold(await disputedVoices(reading, asker), found.claims);
  return operation.query === 'paths' ? untold(await connections(operation, asker), found.claims) : [];
}

export function isEmpty({ found, beside }: Result): boolean {
  return found.claims.length === 0 && beside.length === 0;
}

/** The searches beside that of the question which find something that is not told already, with what they find. */
async function runBeside(asked: AskedBeside): Promise<readonly FoundBeside[]> {
  const { found, hearsay } = asked;
  const told = new Set(found.map(({ id }) => id));
  const beside: FoundBeside[] = [];
  let fitting = found.length;
  for (const { filter: wider, why, ifFew, answers, qualifies, butForPlace } of await sideSearches(asked)) {
    if (beside.length === MOST_BESIDE) break;
    if (ifFew && fitting >= FEW) continue;
    const page = await hearsay.claims({ filter: wider, first: FIRST_BESIDE });
    const claims = page.edges.map(({ node }) => node).filter(({ id }) => !told.has(id));
    const heading = claims.length === 0 ? undefined : why(claims);
    if (heading === undefined) continue;
    for (const { id } of claims) told.add(id);
    if (ifFew || answers) fitting += claims.length;
    beside.push({ search: { filter: wider }, why: heading, claims, answers, qualifies, butForPlace });
  }
  return beside;
}

/** Everything that sources say of some relations. */
function claimsOn(relations: readonly RelationAnswer[]): readonly ClaimAnswer[] {
  return relations.flatMap(({ verdicts }) => verdicts.flatMap(({ claims }) => claims));
}

/** What sources say of the relations on which any two of them agree, those first on which most pairs do. */
function agreedClaims(pairs: readonly AgreementAnswer[], first: number): readonly ClaimAnswer[] {
  const agreed = new Map<string, { relation: RelationAnswer; sources: Set<string>; pairs: number }>();
  for (const pair of pairs) {
    for (const relation of pair.examples({ agreeing: true, first })) {
      const each = agreed.get(relation.id) ?? { relation, sources: new Set(), pairs: 0 };
      each.sources.add(pair.a.id).add(pair.b.id);
      each.pairs += 1;
      agreed.set(relation.id, each);
    }
  }
  return [...agreed.values()]
    .toSorted((a, b) => b.pairs - a.pairs)
    .flatMap(({ relation, sources }) =>
      relation.verdicts.flatMap(({ source, claims }) => (sources.has(source.id) ? claims : [])),
    );
}

/** How many are on later pages than the first. */
function beyond({ totalCount, edges }: Page<unknown>): number {
  return totalCount - edges.length;
}

async function run({ query, ...args }: Operation, hearsay: Hearsay): Promise<Found> {
  const all = (claims: readonly ClaimAnswer[]): Found => {
    const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
    const isLimited = 'during' in args && args.during !== null;
    const undated = isLimited ? undatedIn(unique) : 0;
    return { claims: unique, total: unique.length, undated, far: 0 };
  };
  switch (query) {
    case 'searchClaims':
      return all(await hearsay.searchClaims(args as Parameters<Hearsay['searchClaims']>[0]));
    case 'claims': {
      const page = await hearsay.claims(args as Parameters<Hearsay['claims']>[0]);
      return {
        claims: page.edges.map(({ node }) => node),
        total: page.totalCount,
        undated: page.undatedCount,
        far: 0,
      };
    }
    case 'paths': {
      const paths = await hearsay.paths(args as Parameters<Hearsay['paths']>[0]);
      return all(paths.flatMap(({ steps }) => steps.flatMap(({ claims }) => claims)));
    }
    case 'agreement': {
      const { sources, first } = args as Extract<Operation, { query: 'agreement' }>;
      const pairs = await hearsay.agreement({ sources });
      return all(agreedClaims(pairs, first));
    }
    case 'disputes': {
      const page = await hearsay.disputes(args as Parameters<Hearsay['disputes']>[0]);
      return {
        ...all(page.edges.flatMap(({ node }) => [node.affirming, node.denying])),
        beyond: beyond(page),
      };
    }
    case 'gaps': {
      const page = await hearsay.gaps(args as Parameters<Hearsay['gaps']>[0]);
      return { ...all(claimsOn(page.edges.map(({ node }) => node.relation))), beyond: beyond(page) };
    }
    case 'hardenings': {
      const page = await hearsay.hardenings(args as Parameters<Hearsay['hardenings']>[0]);
      return { ...all(page.edges.flatMap(({ node }) => [node.own, node.restsOn])), beyond: beyond(page) };
    }
  }
}
