import type { Source } from '../../claims/types.ts';
import { inWords } from '../../problems/inWords.ts';
import type { Hearsay } from '../../queries/hearsay.ts';
import { counted } from './counted.ts';

const SOURCES = '(?:sources|articles|texts|documents)';

/** Questions on the dataset itself: what it is about, what it rests on, who is in it. */
const WAYS = new RegExp(
  `^(?:${[
    'what (?:is|are) (?:this|it|these|all this|(?:this|the) (?:data|dataset|data set|site|tool|graph|collection))(?: all)?(?: about| for)?',
    `what (?:is|are) (?:this|the|these) (?:${SOURCES}|dataset|data|graph) (?:about|on)`,
    'what can (?:i|one|we|you) (?:ask|find|see|learn)(?: here)?',
    `(?:which|what) ${SOURCES} (?:are|is) (?:there|here|in (?:it|here|this)|used|coded|included|covered)`,
    `(?:which|what) ${SOURCES} do (?:you|we) have`,
    `how many ${SOURCES}(?: are (?:there|here|coded|used)| do (?:you|we) have)?`,
    `who (?:wrote|published|are the authors of|is behind) (?:these|the|all|all the|your) ${SOURCES}`,
    'who are the (?:main |chief |key |most important )?(?:authors|actors|players|parties|protagonists|sides)(?: here| in (?:it|this|the war|this war|the conflict|this conflict))?',
    'who is who(?: here| in (?:it|this|the war|this war|the conflict|this conflict))?',
    '(?:list|show)(?: me)?(?: all)?(?: the| your)? ' + SOURCES,
  ].join('|')})[?.! ]*$`,
  'iu',
);

/** So many sources and relations are told; the rest is counted. */
const MOST_SOURCES = 20;
const MOST_RELATIONS = 10;

const OPERATION = `query Ask($limit: Int) {
  sources { id title date claimCount authors { id name } publisher { id name } }
  subgraph(limit: $limit) { relations { id sourceCount claimCount } omitted }
}`;

/** What the dataset is, in sentences, and the operation that tells it. */
export interface Overview {
  readonly text: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Whether a question asks what there is to ask about, and of nobody in it. */
export function asksForOverview(question: string): boolean {
  return WAYS.test(question.trim());
}

/** Which sources there are, with their numbers of claims, and the relations of which most of them speak. */
export async function overviewOf(hearsay: Hearsay): Promise<Overview> {
  const sources = await hearsay.sources();
  const told = await Promise.all(
    sources.slice(0, MOST_SOURCES).map((source) => sourceInWords(source, hearsay)),
  );
  const more = sources.length - told.length;
  const { relations, omitted } = await hearsay.subgraph({ limit: MOST_RELATIONS });
  const lines = relations.map(
    ({ subject, verb, object, sourceCount, claimCount }) =>
      `${subject.name} ${verb} ${object.name}: ${counted(claimCount, 'claim')} from ${counted(sourceCount, 'source')}.`,
  );
  const text = [
    listed(`The claims are from ${counted(sources.length, 'source')}:`, [
      ...told,
      ...(more > 0 ? [`${counted(more, 'more source')}.`] : []),
    ]),
    listed(
      `They speak of ${counted(relations.length + omitted, 'relation')}. Those of which most sources speak, whether they affirm or deny them:`,
      lines,
    ),
  ].join('\n\n');
  return { text, operation: OPERATION, variables: { limit: MOST_RELATIONS } };
}

/** A paragraph with points under it. */
function listed(head: string, points: readonly string[]): string {
  return [head, ...points.map((point) => `- ${point}`)].join('\n');
}

async function sourceInWords(source: Source, hearsay: Hearsay): Promise<string> {
  const ids = [...source.authors, ...(source.publisher === undefined ? [] : [source.publisher])];
  const named = await Promise.all(ids.map((id) => hearsay.entity(id)));
  const by =
    named.length === 0
      ? ''
      : ` by ${inWords(
          named.map(({ name }) => name),
          'and',
        )}`;
  const claims = await hearsay.sourceClaimCount(source.id);
  return `“${source.title}”${by}, dated ${source.date}: ${counted(claims, 'claim')}.`;
}
