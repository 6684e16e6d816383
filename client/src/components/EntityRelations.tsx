import { useAccounts } from '../effects/useAccounts.ts';
import { useEntityRelations } from '../effects/useEntityRelations.ts';
import { accountsAbout } from '../state/accountsAbout.ts';
import { groupRelations } from '../state/groupRelations.ts';
import type { DrawnRelation } from '../state/visibleRelations.ts';
import { counted } from '../words/counted.ts';
import { groupHead } from '../words/groupHead.ts';
import { AccountsFailure } from './AccountsFailure.tsx';
import { AccountList } from './AccountList.tsx';
import { EntityHead } from './EntityHead.tsx';
import { EntityMark } from './EntityMark.tsx';
import { useExplorer } from './explorerContext.ts';
import { Notice } from './Notice.tsx';
import { RelationRow } from './RelationRow.tsx';
import { Waiting } from './Waiting.tsx';

/** An entity and its relations, grouped by predicate and direction, dissent first. */
export function EntityRelations({
  id,
  visible,
}: {
  readonly id: string;
  readonly visible: readonly DrawnRelation[] | null;
}) {
  const { dispatch, labelOf, symmetric } = useExplorer();
  const { accounts, error: noAccounts } = useAccounts();
  const { entity, relations, error, next, loading, more } = useEntityRelations(id);
  /* Accounts stand above the relations: nothing is shown before both are there, so that nothing jumps. */
  if (!entity || (accounts === null && noAccounts === null)) {
    return error === null ? (
      <Waiting words="Reading what is said of it …" />
    ) : (
      <Notice
        title="This entity cannot be shown."
        words={error}
        onRetry={more}
        onClose={() => dispatch({ type: 'clear-selection' })}
      />
    );
  }
  const drawn = new Set(visible?.map((relation) => relation.id));
  const hidden = relations.filter((relation) => !drawn.has(relation.id)).length;
  return (
    <>
      <EntityHead entity={entity} />
      <AccountList accounts={accountsAbout(accounts ?? [], id)} />
      <AccountsFailure />
      {groupRelations(relations, id, symmetric).map(({ predicate, backwards, members }) => {
        const verb = groupHead({ predicate, backwards }, entity, labelOf);
        return (
          <section key={`${predicate}${backwards}`} className="relation-group">
            <h3>
              {verb} <span>{members.length}</span>
            </h3>
            <ul className="relation-rows">
              {members.map((relation) => {
                const other = relation.subject.id === id ? relation.object : relation.subject;
                return (
                  <RelationRow
                    key={relation.id}
                    relation={relation}
                    text={
                      <>
                        <span className="unseen">{verb} </span>
                        <bdi>{other.name}</bdi>
                      </>
                    }
                    beside={
                      <button
                        type="button"
                        className="go-to"
                        aria-label={`Go to ${other.name}`}
                        title={`Go to ${other.name}`}
                        onClick={() => dispatch({ type: 'select-entity', id: other.id, centre: true })}
                      >
                        <EntityMark type={other.type} />
                      </button>
                    }
                  />
                );
              })}
            </ul>
          </section>
        );
      })}
      {visible !== null && hidden > 0 && (
        <p className="lead">
          {hidden === 1 ? '1 of these is' : `${hidden} of these are`} not drawn: filters, lens or months leave{' '}
          {hidden === 1 ? 'it' : 'them'} out.
        </p>
      )}
      {error !== null && <Notice title="The rest could not be read." words={error} onRetry={more} />}
      {next !== null && error === null && (
        <button type="button" disabled={loading} onClick={more}>
          {loading
            ? 'Reading …'
            : `Show more (${counted(entity.relations.totalCount - relations.length, 'relation')} left)`}
        </button>
      )}
    </>
  );
}
