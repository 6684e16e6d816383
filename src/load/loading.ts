import type { Problem } from '../problems/problem.ts';
import type { FileTree } from './fileTree.ts';

/** What the steps of loading share: where the files are, and what was found wrong so far. */
export interface Loading {
  readonly tree: FileTree;
  readonly problems: Problem[];
  readonly unread: string[];
}
