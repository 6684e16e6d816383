import { print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { RelationEvidenceDocument } from '../../client/src/generated/documents.ts';
import { summaryInWords } from '../../client/src/words/summaryInWords.ts';
import { worldApi } from '../api/worldApi.ts';

const { ask } = worldApi();
const about = async (subject: string, predicate: string, object: string) => {
  const { data } = await ask(print(RelationEvidenceDocument), { subject, predicate, object });
  const { status, verdicts, summary } = data!['relation'];
  const ids = data!['comments'].edges.map(({ node }: { node: { id: string } }) => node.id);
  const line = summaryInWords(summary, ids.length > 0);
  return { status, line, speaking: verdicts.length, ids };
};

describe('the evidence of a relation', () => {
  it('holds what readers’ comments say, apart from what sources say', async () => {
    expect(await about('crown', 'backs', 'red-company')).toEqual({
      status: 'NO_CLAIM',
      line: expect.stringMatching(/^no source says anything of it/u),
      speaking: 0,
      ids: ['gazette/comment'],
    });
    expect(await about('crown', 'backs', 'blue-company')).toMatchObject({ status: 'DISPUTED', ids: [] });
  });
});
