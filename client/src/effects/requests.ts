import { useSyncExternalStore } from 'react';

/** How the page gets on with the server. */
export interface Requests {
  readonly underWay: number;
  /** A request is tried again, because the server did not answer. */
  readonly struggling: boolean;
  /** How often the server answered again after it had not: it may have been started anew, with other data. */
  readonly recoveries: number;
}

let now: Requests = { underWay: 0, struggling: false, recoveries: 0 };
const listeners = new Set<() => void>();

function become(next: Requests): void {
  now = next;
  for (const listen of listeners) listen();
}

/** A request under way; says what becomes of it. */
export function beginRequest(): { readonly struggle: () => void; readonly end: (answered: boolean) => void } {
  let struggled = false;
  become({ ...now, underWay: now.underWay + 1 });
  return {
    struggle: () => {
      struggled = true;
      become({ ...now, struggling: true });
    },
    end: (answered) =>
      become({
        underWay: now.underWay - 1,
        struggling: now.struggling && now.underWay > 1,
        recoveries: now.recoveries + (struggled && answered ? 1 : 0),
      }),
  };
}

/** How the page gets on with the server now. */
export function useRequests(): Requests {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => now,
  );
}
