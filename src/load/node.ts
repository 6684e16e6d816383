/** A place within a file: line and column from 1, columns in UTF-16 units as editors count them. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What a file holds, before it is known what it should hold. Every scalar is text. */
export type Node = TextNode | ListNode | MapNode;

export interface TextNode extends Place {
  readonly type: 'text';
  readonly text: string;
}

export interface ListNode extends Place {
  readonly type: 'list';
  readonly items: readonly Node[];
}

export interface MapNode extends Place {
  readonly type: 'map';
  /** A Map, so that keys such as `__proto__` are keys like others. */
  readonly fields: ReadonlyMap<string, FieldNode>;
}

/** A field: where its key stands, and its value. */
export interface FieldNode {
  readonly key: Place;
  readonly value: Node;
}

/** Records nest three or four deep; whatever nests deeper than this is no record. */
export const DEEPEST = 20;
