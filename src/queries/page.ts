import { BadInputError } from './errors.ts';

/** Which part of a list is asked for; null is the default. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** One item of a page, and the cursor that stands on it. */
export interface PageEdge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** Where a page stands in its list. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A Relay connection: a part of a list, with the length of the whole. */
export interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly edges: readonly PageEdge<Node>[];
}

export const DEFAULT_FIRST = 50;
export const LARGEST_FIRST = 500;

/**
 * The part of `items` that is asked for; nodes are made of items and their places among all. Cursors name the item they stand
 * on by `idOf`; only the items of the page are made into nodes, and cursors only where they are asked for. Throws BadInputError
 * for `first` outside 1..500 and for a cursor that is not of this list.
 */
export function pageOf<Item, Node>(
  items: ArrayLike<Item>,
  { first, after }: PageArguments,
  idOf: (item: Item) => string,
  nodeOf: (item: Item, place: number) => Node,
): Page<Node> {
  const size = checkedFirst(first);
  const start = after == null ? 0 : placeAfter(items, after, idOf);
  const edges = new Array<PageEdge<Node>>(Math.min(size, items.length - start));
  for (let place = 0; place < edges.length; place += 1) {
    const item = items[start + place]!;
    edges[place] = new StoredEdge(item, idOf, nodeOf(item, start + place));
  }
  return {
    totalCount: items.length,
    pageInfo: new StoredPageInfo(edges, start > 0, start + edges.length < items.length),
    edges,
  };
}

/** `first`, or its default. Throws BadInputError outside 1..500. */
export function checkedFirst(first: number | null | undefined): number {
  if (first == null) return DEFAULT_FIRST;
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_FIRST) {
    throw new BadInputError(
      'first',
      `Argument "first" is ${first}; it must be a whole number from 1 to ${LARGEST_FIRST}.`,
    );
  }
  return first;
}

class StoredEdge<Item, Node> implements PageEdge<Node> {
  readonly node: Node;
  readonly #item: Item;
  readonly #idOf: (item: Item) => string;

  constructor(item: Item, idOf: (item: Item) => string, node: Node) {
    this.node = node;
    this.#item = item;
    this.#idOf = idOf;
  }

  get cursor(): string {
    return toCursor(this.#idOf(this.#item));
  }
}

class StoredPageInfo implements PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #edges: readonly PageEdge<unknown>[];

  constructor(edges: readonly PageEdge<unknown>[], follows: boolean, goesOn: boolean) {
    this.#edges = edges;
    this.hasNextPage = goesOn;
    this.hasPreviousPage = follows && edges.length > 0;
  }

  get startCursor(): string | null {
    return this.#edges[0]?.cursor ?? null;
  }
  get endCursor(): string | null {
    return this.#edges.at(-1)?.cursor ?? null;
  }
}

function toCursor(id: string): string {
  return Buffer.from(id, 'utf8').toString('base64url');
}

function placeAfter<Item>(items: ArrayLike<Item>, after: string, idOf: (item: Item) => string): number {
  const id = Buffer.from(after, 'base64url').toString('utf8');
  let place = 0;
  while (place < items.length && idOf(items[place]!) !== id) place += 1;
  if (place < items.length && toCursor(id) === after) return place + 1;
  throw new BadInputError(
    'after',
    `Argument "after" is ${quoted(after)}, which is no cursor of this list; give the endCursor of its previous page.`,
  );
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);
}
