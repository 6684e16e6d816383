import { BadInputError } from './errors.ts';

/** Which part of a list is asked for; null is the default. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A Relay connection: a part of a list, with the length of the whole. */
export interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
}

export const DEFAULT_FIRST = 50;
export const LARGEST_FIRST = 500;

/**
 * The part of `items` that is asked for. Cursors name the item they stand on by `idOf`; only the items of the page are
 * made into nodes. Throws BadInputError for `first` outside 1..500 and for a cursor that is not of this list.
 */
export function pageOf<Item, Node>(
  items: readonly Item[],
  { first, after }: PageArguments,
  idOf: (item: Item) => string,
  nodeOf: (item: Item) => Node,
): Page<Node> {
  const size = checkedFirst(first);
  const start = after == null ? 0 : placeAfter(items, after, idOf);
  const edges = items
    .slice(start, start + size)
    .map((item) => ({ cursor: toCursor(idOf(item)), node: nodeOf(item) }));
  return {
    totalCount: items.length,
    pageInfo: {
      hasNextPage: start + edges.length < items.length,
      hasPreviousPage: start > 0 && edges.length > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
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

function toCursor(id: string): string {
  return Buffer.from(id, 'utf8').toString('base64url');
}

function placeAfter<Item>(items: readonly Item[], after: string, idOf: (item: Item) => string): number {
  const id = Buffer.from(after, 'base64url').toString('utf8');
  const place = items.findIndex((item) => idOf(item) === id);
  if (place >= 0 && toCursor(id) === after) return place + 1;
  throw new BadInputError(
    'after',
    `Argument "after" is ${quoted(after)}, which is no cursor of this list; give the endCursor of its previous page.`,
  );
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);
}
