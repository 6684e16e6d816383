import { useMemo } from 'react';
import type { DrawingQuery, FrameQuery } from '../generated/documents.ts';
import { useAccounts } from '../effects/useAccounts.ts';
import { AccountsFailure } from './AccountsFailure.tsx';
import { AccountList } from './AccountList.tsx';
import { ExampleQuestions } from './ExampleQuestions.tsx';
import { RelationRow } from './RelationRow.tsx';
import { accountsInLens } from '../state/disputesInLens.ts';
import { dissentFirst } from '../state/dissentFirst.ts';
import { datasetInWords } from '../words/datasetInWords.ts';
import { dissentLead, dissentTitle } from '../words/dissentInWords.ts';
import { useExplorer } from './explorerContext.ts';
import { Waiting } from './Waiting.tsx';

const MOST = 30;

/** Where to begin: the relations on which the sources disagree, most sources first, and the rival accounts. */
export function DisputedFirst({
  drawing,
  sources,
}: {
  readonly drawing: DrawingQuery['subgraph'] | null;
  readonly sources: FrameQuery['sources'];
}) {
  const { lens } = useExplorer().view;
  const { accounts } = useAccounts();
  const names = useMemo(() => new Map(drawing?.entities.map(({ id, name }) => [id, name])), [drawing]);
  const found = useMemo(() => dissentFirst(drawing?.relations ?? [], lens), [drawing, lens]);
  if (!drawing) return <Waiting words="Reading the relations …" />;
  const listed = found.slice(0, MOST);
  const dissent = { found: found.length, listed: listed.length, omitted: drawing.omitted };
  return (
    <>
      <p className="dataset">{datasetInWords(sources, drawing.entities)}</p>
      <h2>{dissentTitle(lens)}</h2>
      <p className="lead">{dissentLead(lens, dissent)}</p>
      <ul className="relation-rows">
        {listed.map((relation) => (
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
      <AccountList accounts={accountsInLens(accounts ?? [], lens)} />
      <AccountsFailure />
    </>
  );
}
