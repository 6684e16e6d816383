import type { Entity, Source, Vocabulary } from '../claims/types.ts';
import type { AccountAnswer, AccountsArguments } from './accounts.ts';
import type { AgreementAnswer, AgreementArguments } from './agreement.ts';
import type { BackingArguments, BackingPage } from './backing.ts';
import type { BuildAnswer } from './build.ts';
import type { ClaimAnswer } from './claimAnswer.ts';
import type { ClaimPage, ClaimsArguments } from './claims.ts';
import type { DisputesArguments } from './disputes.ts';
import type { EntitiesArguments, EntityCounts, EntityRelationsArguments } from './entities.ts';
import type { EventAnswer } from './event.ts';
import type { GapAnswer, GapsArguments } from './gaps.ts';
import type { HardeningAnswer, HardeningsArguments } from './hardenings.ts';
import type { NearEntity } from './nearEntities.ts';
import type { Page } from './page.ts';
import type { SharedWork } from './sharedWorks.ts';
import type { PathAnswer, PathsArguments } from './paths.ts';
import type { PlacesArguments, PlacesPage } from './places.ts';
import type { RelationArguments } from './relation.ts';
import type { DisputeAnswer, RelationAnswer } from './relationAnswer.ts';
import type { SearchClaimsArguments } from './searchClaims.ts';
import type { Subgraph, SubgraphArguments } from './subgraph.ts';
import type { Timeline, TimelineArguments } from './timeline.ts';

/**
 * Every question that can be asked. This is the seam between the API and whatever keeps the claims: narrow,
 * asynchronous and page-wise, so that a database can stand beside the graph in memory. Methods reject with
 * NotFoundError for unknown ids, predicates and kinds, and with BadInputError for malformed arguments.
 */
export interface Hearsay {
  /**
   * The same for one operation, whose questions together may take so many milliseconds of work: then its methods reject with
   * OutOfTimeError.
   */
  within(milliseconds: number): Hearsay;
  backing(args: BackingArguments): Promise<BackingPage>;
  claims(args: ClaimsArguments): Promise<ClaimPage>;
  claim(id: string): Promise<ClaimAnswer>;
  searchClaims(args: SearchClaimsArguments): Promise<readonly ClaimAnswer[]>;
  relation(args: RelationArguments): Promise<RelationAnswer>;
  nearRelations(relation: RelationAnswer): Promise<readonly RelationAnswer[]>;
  nearEntities(id: string): Promise<readonly NearEntity[]>;
  entities(args: EntitiesArguments): Promise<Page<Entity>>;
  entity(id: string): Promise<Entity>;
  entityCounts(id: string): Promise<EntityCounts>;
  entityRelations(id: string, args: EntityRelationsArguments): Promise<Page<RelationAnswer>>;
  sources(): Promise<readonly Source[]>;
  source(id: string): Promise<Source>;
  sourceClaimCount(id: string): Promise<number>;
  sourceSample(id: string, first?: number | null): Promise<readonly ClaimAnswer[]>;
  citedBy(id: string): Promise<readonly Entity[]>;
  subgraph(args: SubgraphArguments): Promise<Subgraph>;
  /** Resolves when it is known where entities are drawn: a large dataset takes seconds, in which others are answered. */
  laidOut(): Promise<void>;
  disputes(args: DisputesArguments): Promise<Page<DisputeAnswer>>;
  accounts(args: AccountsArguments): Promise<Page<AccountAnswer>>;
  account(id: string): Promise<AccountAnswer>;
  accountsOfClaim(id: string): Promise<readonly AccountAnswer[]>;
  hardenings(args: HardeningsArguments): Promise<Page<HardeningAnswer>>;
  sharedWorks(): Promise<readonly SharedWork[]>;
  event(id: string): Promise<EventAnswer>;
  gaps(args: GapsArguments): Promise<Page<GapAnswer>>;
  agreement(args: AgreementArguments): Promise<readonly AgreementAnswer[]>;
  paths(args: PathsArguments): Promise<readonly PathAnswer[]>;
  timeline(args: TimelineArguments): Promise<Timeline>;
  places(args: PlacesArguments): Promise<PlacesPage>;
  citeRelation(relation: RelationAnswer): Promise<string>;
  citeClaim(claim: ClaimAnswer): Promise<string>;
  vocabulary(): Promise<Vocabulary>;
  build(): Promise<BuildAnswer>;
}
