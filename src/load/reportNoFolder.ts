import { errorAt, warningAt } from '../problems/problemAt.ts';
import type { Entry } from './fileTree.ts';
import type { Loading } from './loading.ts';
import { startOf } from './report.ts';

/** Reports that a folder of the dataset is missing, which may be meant, or is no folder, which cannot. */
export function reportNoFolder({ problems, unread }: Loading, name: string, entry: Entry | undefined): void {
  if (!entry) {
    const message = `The dataset lacks the folder "${name}".`;
    problems.push(warningAt(startOf(name), { rule: 'missing-folder', message }));
    return;
  }
  const message = `"${name}" must be a folder, but is ${entry.type === 'file' ? 'a file' : 'none'}.`;
  problems.push(errorAt(startOf(name), { rule: 'not-a-folder', message }));
  unread.push(name);
}
