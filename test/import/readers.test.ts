import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvClaims } from '../../src/import/readers/csvClaims.ts';
import { csvRows } from '../../src/import/readers/csvRows.ts';
import { gexfRows } from '../../src/import/readers/gexfRows.ts';
import { graphmlRows } from '../../src/import/readers/graphmlRows.ts';
import { rdfClaims } from '../../src/import/readers/rdfClaims.ts';
import { wikidataRows } from '../../src/import/readers/wikidataRows.ts';
import { isRowProblem, type RowOrProblem } from '../../src/import/row.ts';
import { allOf, piecesOf } from './pieces.ts';

type Reader = (text: AsyncIterable<string>) => AsyncIterable<RowOrProblem>;

/** Rows as plain records with their line; problems as `line: message`. */
async function read(reader: Reader, text: string): Promise<(Record<string, unknown> | string)[]> {
  return (await allOf(reader(piecesOf(text)))).map((item) =>
    isRowProblem(item)
      ? `${item.place.line}: ${item.complaint.message}`
      : { line: item.place.line, ...Object.fromEntries(item.cells) },
  );
}

describe('csvRows', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons and Windows line ends', 'a;b\r\n1;2\r\n'],
    ['tabs and no last line end', 'a\tb\n1\t2'],
    ['a byte order mark and pipes', '\ufeffa|b\n1|2\n'],
    ['empty lines', 'a,b\n\n1,2\n\n'],
    ['empty columns too many', 'a,b\n1,2,,\n'],
    ['lone carriage returns', 'a,b\r1,2\r'],
  ])('reads a table with %s', async (_, text) => {
    const [row] = await read(csvRows, text);
    expect(row).toMatchObject({ a: '1', b: '2' });
  });

  it('tells the line on which a row begins, whatever line ends its cells have', async () => {
    const rows = await read(csvRows, 'a,b\r\n"1\r\n1","2"\r\n\r\n3,4\r\n"5\n\n5",6\n7,8\n');
    expect(rows.map((row) => (row as { line: number }).line)).toEqual([2, 5, 6, 9]);
  });

  it('names columns that have no name, or one that another has', async () => {
    expect(await read(csvRows, 'a,,a\n1,2,3\n')).toEqual([{ line: 2, a: '1', 'column 2': '2', 'a.2': '3' }]);
  });

  it('tells of a row that is too long, and goes on', async () => {
    const [problem, row] = await read(csvRows, 'a,b\n1,2,3\n4,5\n');
    expect(problem).toMatch(/^2: This row has 3 cells, but the head has 2;/u);
    expect(row).toMatchObject({ a: '4' });
  });

  it('tells where a quotation mark opens that is never closed', async () => {
    const [row, problem] = await read(csvRows, 'a,b\n1,2\n3,"4\n5,6\n');
    expect(row).toMatchObject({ a: '1' });
    expect(problem).toMatch(/^3: This is not valid CSV: a quotation mark that opens here is never closed\./u);
  });
});

describe('csvRows, of a table that is no table', () => {
  it.each([
    ['nothing', ''],
    ['a byte order mark', '\ufeff'],
    ['empty lines', '\n\n  \r\n'],
    ['cells without content', ',,\n,,\n'],
  ])('tells of a table of %s', async (_, text) => {
    expect(await read(csvRows, text)).toEqual(['1: This table is empty: it has neither a head nor rows.']);
  });

  it('marks the head where it stands again, and goes on', async () => {
    const rows = await allOf(csvRows(piecesOf('a,b\n1,2\na, b\n3,4\n')));
    expect(rows.map((row) => !isRowProblem(row) && row.headAgain)).toEqual([undefined, true, undefined]);
  });

  it('tells of the head where it stands again in a table of claims', async () => {
    const head = 'id,source,subject,predicate,object,gloss\n';
    const claims = await allOf(csvClaims(piecesOf(`${head}c-1,rolls,crown,backs,mill,It did.\n${head}`)));
    expect(claims).toMatchObject([
      { record: { id: 'c-1' } },
      { place: { line: 3 }, complaint: { message: 'This row is the head again; take it out of the file.' } },
    ]);
  });

  it('reads no row after a head with which something is wrong, and says so where there is none too', async () => {
    const reader: Reader = (text) =>
      csvRows(text, { skipLines: 1, complaintOf: (columns) => `Not ${columns.join()}.` });
    expect(await read(reader, 'Made up\n\na,b\n1,2\n3,4\n')).toEqual(['3: Not a,b.']);
    expect(await read(reader, 'Made up\na,b')).toEqual(['2: Not a,b.']);
    const given: Reader = (text) => csvRows(text, { columns: ['a'], complaintOf: () => 'Not a.' });
    expect(await read(given, '1\n2\n')).toEqual(['1: Not a.']);
  });
});

describe('csvRows, with settings', () => {
  it('passes over what stands before the head', async () => {
    const text = 'Made up; 2019\n\nid,name\n1,A\n';
    const rows = await read((pieces) => csvRows(pieces, { head: 'Name' }), text);
    expect(rows).toEqual([{ line: 4, id: '1', name: 'A' }]);
  });

  it.each([
    ['semicolons', 'Groups, by name, of 2019\n\nId;Group  NAME\n1;A, B\n'],
    ['tabs and quotation marks', 'Groups; by group name\n\n"Id"\t"GROUP_NAME"\n1\t"A, B"\n'],
  ])('finds the delimiter of the head, not of a title that has its words: %s', async (_, text) => {
    const rows = await allOf(csvRows(piecesOf(text), { head: 'group_name' }));
    expect(rows.map((row) => !isRowProblem(row) && [...row.cells.values()])).toEqual([['1', 'A, B']]);
  });

  it('tells that no row is the head', async () => {
    const rows = await read((pieces) => csvRows(pieces, { head: 'name' }), 'a,b\n1,2\n');
    expect(rows).toEqual([
      '1: No row of this table has the cell "name", by which the mapping knows the head.',
    ]);
  });

  it.each([1, 2, 3, 4, 5, 40])(
    'reads escaped and doubled quotation marks, in pieces of %i',
    async (length) => {
      const text = [
        'a,b',
        String.raw`"x \"y\" ""z""",2`,
        String.raw`\,\\`,
        String.raw`"x\\",y`,
        String.raw`"x\\\"",y "z"`,
        String.raw`x \"y\",z "a`,
      ].join('\n');
      const rows = await allOf(csvRows(piecesOf(text, length), { escape: '\\' }));
      expect(rows.map((row) => !isRowProblem(row) && [...row.cells.values()])).toEqual([
        ['x "y" "z"', '2'],
        ['\\', '\\\\'],
        ['x\\', 'y'],
        ['x\\"', 'y "z"'],
        ['x "y"', 'z "a'],
      ]);
    },
  );
});

const GEXF_11 = `<?xml version="1.0"?><gexf xmlns="http://www.gephi.org/gexf" version="1.1"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="kind" type="string"><default>army</default></attribute></attributes>
<nodes><node id="n1" label="A &amp; B"><attvalues><attvalue id="0" value="club"/></attvalues></node><node id="n2"/></nodes>
<edges><edge id="e1" source="n1" target="n2" weight="2"/></edges></graph></gexf>`;
const GEXF_13 = `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph>
<attributes class="edge"><attribute id="d" title="since" type="string"/></attributes>
<nodes><node id="1" label="A"><viz:color r="1" g="2" b="3"/><nodes><node id="2" label="B"/></nodes></node></nodes>
<edges><edge source="1" target="2" type="mutual" kind="pact"><attvalues><attvalue for="d" value="2014"/></attvalues><viz:thickness value="3"/></edge>
<edge source="1" target="3"/><edge source="1"/></edges></graph></gexf>`;

describe('csvRows, of a very long row', () => {
  it('gives up where a quotation mark is never closed, before it has read the rest of the file', async () => {
    const text = `a,b\n1,"2\n${'3,4\n'.repeat(400_000)}`;
    const [problem, ...more] = await allOf(csvRows(piecesOf(text, 65_536)));
    expect(problem).toMatchObject({ place: { line: 2 }, fatal: true });
    expect(more).toEqual([]);
  });
});

describe('gexfRows', () => {
  it('reads attributes, defaults and labels of old files', async () => {
    expect(await read(gexfRows, GEXF_11)).toEqual([
      {
        line: 4,
        'source.kind': 'club',
        'source.id': 'n1',
        source: 'A & B',
        'target.kind': 'army',
        'target.id': 'n2',
        target: 'n2',
        id: 'e1',
        weight: '2',
        direction: 'directed',
      },
    ]);
  });

  it('reads nested nodes, looks, kinds and mutual edges of new ones, and an end that is not declared', async () => {
    const [mutual, second, third] = await read(gexfRows, GEXF_13);
    expect(mutual).toMatchObject({
      source: 'A',
      target: 'B',
      direction: 'mutual',
      since: '2014',
      kind: 'pact',
    });
    expect(mutual).toMatchObject({ 'source.viz.color': '1 2 3', 'viz.thickness': '3' });
    expect([second, third]).toContainEqual(
      expect.objectContaining({ source: 'A', target: '3', direction: 'undirected' }),
    );
    expect([second, third]).toContain('5: This edge has no target; a claim needs both ends.');
  });
});

describe('gexfRows and graphmlRows', () => {
  const nodes = '<node id="1" label="A"/><node id="2" label="A"/><node id="3"/>';
  const edges = '<edge source="2" target="1"/><edge source="1" target="3"/><edge source="3" target="2"/>';

  it('tell nodes of one label apart by their ids', async () => {
    const rows = await read(
      gexfRows,
      `<gexf><graph><nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`,
    );
    const ends = rows.map((row) => [(row as any).source, (row as any).target]);
    expect(ends).toEqual([
      ['A', 'A (1)'],
      ['A (1)', '3'],
      ['3', 'A'],
    ]);
  });

  const labelled = (...labels: string[]): string =>
    labels.map((label, index) => `<node id="${index + 1}" label="${label}"/>`).join('');

  it.each([
    ['of which one is called as another is made to be', ['A', 'A', 'A (2)'], ['A', 'A (2)', 'A (2) (3)']],
    ['in whatever order they come', ['A (3)', 'A', 'A'], ['A (3)', 'A', 'A (3) (3)']],
    ['whose labels differ in white space', ['Free&#10;Army', ' Free  Army'], ['Free Army', 'Free Army (2)']],
  ])('tell nodes apart %s', async (_, labels, names) => {
    const all = labels.map((_label, index) => `<edge source="${index + 1}" target="${index + 1}"/>`).join('');
    const text = `<gexf><graph><nodes>${labelled(...labels)}</nodes><edges>${all}</edges></graph></gexf>`;
    expect((await read(gexfRows, text)).map((row) => (row as any).source)).toEqual(names);
  });

  const withEdge = (root: string): string =>
    `<${root}><graph><node id="1"/><node id="2"/><edge source="1" target="2"/></graph></${root}>`;

  it.each<[string, Reader, string, string]>([
    ['GraphML given as GEXF', gexfRows, withEdge('graphml'), 'its first element is "graphml", not "gexf"'],
    ['GEXF given as GraphML', graphmlRows, withEdge('gexf'), 'its first element is "gexf", not "graphml"'],
    ['a page', graphmlRows, '<html><body/></html>', 'its first element is "html", not "graphml"'],
    ['one without a graph', graphmlRows, '<graphml><key id="a"/></graphml>', 'it has no element "graph"'],
  ])('refuse %s', async (_, reader, text, reason) => {
    const [problem, ...more] = await read(reader, text);
    expect(problem).toMatch(/^1: This file holds no graph in (?:GEXF|GraphML): /u);
    expect(problem).toContain(reason);
    expect(more).toEqual([]);
  });

  it('tell where the first element stands that is not theirs', async () => {
    const [problem] = await read(gexfRows, `<?xml version="1.0"?>\n<!-- a graph -->\n${withEdge('graphml')}`);
    expect(problem).toMatch(/^3: This file holds no graph/u);
  });
});

describe('gexfRows, of a file that is no XML', () => {
  const nodes = '<gexf><graph><nodes>\n<node id="a"/>\n<node id="b"/>\n</nodes>\n<edges>';
  const entities = Array.from(
    'bcdefghij',
    (name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]!};`.repeat(10)}">`,
  );

  it.each([
    [
      'is cut short',
      `${nodes}\n<edge source="a" target="b"/>\n<edge source="a" ta`,
      '7: This is not valid XML, or cut short: unclosed tag: edges. The last element that was read begins at 7:7.',
    ],
    [
      'has an ampersand that stands for itself',
      '<gexf><graph>\n<node id="a" label="A & B"/>\n</graph></gexf>',
      '3: This is not valid XML, or cut short: unclosed tag: graph. The last element that was read begins at 2:7.',
    ],
    [
      'has entities that grow',
      `<!DOCTYPE gexf [<!ENTITY a "a">${entities.join('')}]>\n<gexf><graph><node id="&j;"/></graph></gexf>`,
      '2: This is not valid XML: undefined entity. Nothing after it was read.',
    ],
  ])('tells where it breaks that %s', async (_, text, problem) => {
    expect((await read(gexfRows, text)).at(-1)).toBe(problem);
  });
});

describe('gexfRows, of nodes and edges that are odd', () => {
  it('reads spells, nodes that stand twice, parents and edges to nothing', async () => {
    const text = `<gexf><graph mode="dynamic"><nodes><node id="a" label="A"><nodes><node id="k" label="K"/></nodes></node>
<node id="a" label="Other"/></nodes><edges>
<edge source="a" target="k"><spells><spell start="2001" end="2002"/><spell start="2004"/></spells></edge>
<edge source="k" target="nobody"/>
<edge source="k"/></edges></graph></gexf>`;
    expect(await read(gexfRows, text)).toMatchObject([
      { line: 3, source: 'A', target: 'K', start: '2001', end: '2002' },
      '5: This edge has no target; a claim needs both ends.',
      { line: 4, source: 'K', target: 'nobody' },
    ]);
  });
});

const GRAPHML = `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key id="d0" for="node" yfiles.type="nodegraphics"/>
<key id="d1" for="edge" attr.name="since"><default>2000</default></key>
<graph edgedefault="directed"><edge source="a" target="b"><data key="d1">2014</data></edge>
<node id="a"><data key="d0"><y:ShapeNode><y:NodeLabel> First </y:NodeLabel><y:NodeLabel>2nd</y:NodeLabel></y:ShapeNode></data></node>
<node id="b"><data key="name">Second</data><graph edgedefault="undirected"><node id="b::c"/></graph></node>
<edge source="a" target="b::c" directed="false"><data key="dX">missing key</data></edge>
<hyperedge><endpoint node="a"/></hyperedge></graph></graphml>`;

describe('graphmlRows', () => {
  it('reads labels of yEd, undeclared keys, defaults, nested graphs, and edges that come before their nodes', async () => {
    const rows = await read(graphmlRows, GRAPHML);
    expect(rows).toHaveLength(3);
    expect(rows.find((row) => (row as any)['target.id'] === 'b')).toMatchObject({
      line: 3,
      source: 'First',
      target: 'Second',
      since: '2014',
      direction: 'directed',
    });
    expect(rows.find((row) => (row as any)['target.id'] === 'b::c')).toMatchObject({
      dX: 'missing key',
      since: '2000',
      direction: 'undirected',
    });
    expect(rows).toContain(
      '7: This hyperedge joins more than two nodes; a claim joins two, so write it as edges.',
    );
  });
});

describe('graphmlRows, of yFiles', () => {
  it('takes the text of a label for the label', async () => {
    const label = '<y:Label><y:Label.Text><![CDATA[First]]></y:Label.Text></y:Label>';
    const text = `<graphml><graph><node id="a"><data key="d4"><x:List>${label}</x:List></data></node><edge source="a" target="b"/></graph></graphml>`;
    expect(await read(graphmlRows, text)).toMatchObject([{ source: 'First', target: 'b' }]);
  });
});

const snak = (property: string, value: unknown, type = 'string') => ({
  snaktype: 'value',
  property,
  datavalue: { type, value },
});
const ITEM = {
  id: 'Q1',
  labels: { en: { value: 'Northland' } },
  claims: {
    P3461: [
      {
        id: 'Q1$a',
        rank: 'normal',
        mainsnak: snak('P3461', { id: 'Q2' }, 'wikibase-entityid'),
        qualifiers: { P580: [snak('P580', { time: '+2014-05-00T00:00:00Z', precision: 10 }, 'time')] },
        references: [{ snaks: { P854: [snak('P854', 'https://example.org/1')] } }, { snaks: {} }],
      },
      { id: 'Q1$b', rank: 'deprecated', mainsnak: { snaktype: 'novalue', property: 'P3461' } },
    ],
  },
};

describe('wikidataRows', () => {
  const cells = [
    { item: 'Northland', 'item.id': 'Q1', property: 'P3461', rank: 'normal', value: 'Q2', reference: '1' },
    { statement: 'Q1$a', 'qualifier.P580': '2014-05', reference: '2' },
    { statement: 'Q1$b', rank: 'deprecated', 'value.type': 'novalue', reference: '' },
  ];

  it.each([
    ['of Special:EntityData', JSON.stringify({ entities: { Q1: ITEM } }, null, 2)],
    ['of one item', JSON.stringify(ITEM)],
    ['of a list', JSON.stringify([ITEM], null, 1)],
    ['of a dump', `[\n${JSON.stringify(ITEM)},\n${JSON.stringify({ ...ITEM, claims: [] })}\n]\n`],
  ])('reads the statements %s, one row per reference', async (_, text) => {
    const rows = await read(wikidataRows, text);
    expect(rows).toMatchObject(cells);
    expect(rows[0]).toMatchObject({ 'reference.P854': 'https://example.org/1' });
  });

  it.each([
    [7, 'Q7'],
    ['7', 'Q7'],
    [null, ''],
    ['', ''],
    [[7], ''],
    [-7, ''],
  ])('reads ids of old files, which are numbers, and nothing else: %j', async (number, id) => {
    const value = { 'entity-type': 'item', 'numeric-id': number };
    const claims = { P3461: [{ id: 'Q1$a', mainsnak: snak('P3461', value, 'wikibase-entityid') }] };
    expect(await read(wikidataRows, JSON.stringify({ ...ITEM, claims }))).toMatchObject([{ 'value.id': id }]);
  });

  it('tells of an item that is missing, and reads the others', async () => {
    const text = JSON.stringify({ entities: { Q6: { id: 'Q6', missing: '' }, Q1: ITEM } }, null, 1);
    const [problem, ...rows] = await read(wikidataRows, text);
    expect(problem).toBe(
      '3: What stands here as "Q6" is no item of Wikidata: it has no statements and no labels.',
    );
    expect(rows).toMatchObject(cells);
  });

  it('places an entry without an id at the start of the file', async () => {
    const named = { ...ITEM, labels: { en: { value: '' } } };
    const [, , , problem] = await read(wikidataRows, JSON.stringify([named, { missing: '' }], null, 1));
    expect(problem).toBe('1: What stands here is no item of Wikidata: it has no statements and no labels.');
  });

  it.each([
    ['{"entities": {"Q1": {"id": "Q1",\n', 'The file is no valid JSON from here on.'],
    ['{"a": 1}', 'The file holds no items of Wikidata'],
    ['', 'The file is no valid JSON'],
    ['[\n{"id":"Q1","claims":{}},\nnonsense\n]', 'This line holds no item of Wikidata in JSON.'],
  ])('tells of %j', async (text, message) => {
    expect((await read(wikidataRows, text)).join('\n')).toContain(message);
  });
});

describe('every reader', () => {
  const readers: [string, Reader, string][] = [
    ['csvRows', csvRows, 'a,b\n"1\n1",2\n3,4\n'],
    ['gexfRows', gexfRows, GEXF_13],
    ['graphmlRows', graphmlRows, GRAPHML],
    ['wikidataRows', wikidataRows, JSON.stringify({ entities: { Q1: ITEM } })],
    ['rdfClaims', ((text) => rdfClaims(text, 'trig')) as Reader, '<a> { <b> <c> "d" . }'],
    [
      'rdfClaims of JSON-LD',
      ((text) => rdfClaims(text, 'jsonld')) as Reader,
      '{"@id":"a","b":[{"@value":"c"}]}',
    ],
  ];

  it.each(readers)('%s gives rows or located problems for whatever a file holds', async (_, reader, text) => {
    const mutated = fc
      .tuple(fc.nat(text.length), fc.nat(8), fc.string({ maxLength: 4 }))
      .map(([at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone));
    await fc.assert(
      fc.asyncProperty(mutated, async (broken) => {
        for (const item of await allOf(reader(piecesOf(broken)))) expect(item.place.line).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
