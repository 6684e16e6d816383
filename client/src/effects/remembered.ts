/** What the browser remembers for this page; nothing where it has no storage. */
export const remembered = {
  get: (key: string): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set: (key: string, value: string): void => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // No storage: the value holds until the page is left.
    }
  },
};
