import type { LoadedDataset } from '../load/loadedDataset.ts';

/** Whether something in a folder could not be read, so that what is not found there may only be unread. */
export function isUnread({ unread }: LoadedDataset, folder = ''): boolean {
  return unread.some((file) => folder === '' || file === folder || file.startsWith(`${folder}/`));
}
