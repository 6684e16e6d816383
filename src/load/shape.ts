import type { Node } from './node.ts';
import type { Report } from './report.ts';

/**
 * Reads a value of a certain shape out of a node; undefined, with a report, where the node has another shape.
 * `name` is what messages call it.
 */
export type Shape<Value> = (node: Node, name: string, report: Report) => Value | undefined;

/** The value that a shape reads. */
export type ValueOf<S> = S extends Shape<infer Value> ? Value : never;
