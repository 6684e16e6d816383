import { useMemo } from 'react';
import type { DrawingQuery } from '../generated/documents.ts';
import { useAccounts } from '../effects/useAccounts.ts';
import { AccountsFailure } from './AccountsFailure.tsx';
import { AccountList } from './AccountList.tsx';
import { ExampleQuestions } from './ExampleQuestions.tsx';
import { RelationRow } from './RelationRow.tsx';
import { Waiting } from './Waiting.tsx';

const MOST = 30;

/** Where to begin: the relations on which the sources disagree, most sources first, and the rival accounts. */
export function DisputedFirst({ drawing }: { readonly drawing: DrawingQuery['subgraph'] | null }) {
  const { accounts } = useAccounts();
  const names = useMemo(() => new Map(drawing?.entities.map(({ id, name }) => [id, name])), [drawing]);
  const disputed = useMemo(
    () => drawing?.relations.filter(({ status }) => status === 'DISPUTED').slice(0, MOST) ?? [],
    [drawing],
  );
  if (!drawing) return <Waiting words="Reading the relations …" />;
  return (
    <>
      <h2>Where the sources disagree</h2>
      <p className="lead">
        {disputed.length === 0
          ? 'On no relation of this graph does one claim deny what another affirms.'
          : 'Relations that one claim affirms and another denies. Search for a name to see all that is said of it.'}
      </p>
      <ul className="relation-rows">
        {disputed.map((relation) => (
          <RelationRow
            key={relation.id}
            relation={relation}
            text={
              <>
                <bdi>{names.get(relation.subject.id)}</bdi> <i>{relation.verb}</i>{' '}
                <bdi>{names.get(relation.object.id)}</bdi>
              </>
            }
          />
        ))}
      </ul>
      <ExampleQuestions title="Questions to begin with" />
      <AccountList accounts={accounts ?? []} />
      <AccountsFailure />
    </>
  );
}
