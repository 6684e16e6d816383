import { useEffect, useState } from 'react';
import { useRequests } from './requests.ts';

const PAUSE_MS = 5000;

/**
 * Whether the server has a newer build than the one that is shown. Looks again and again where the server
 * watches its files, else when it answers anew.
 */
export function useNewBuild(shown: string | undefined): boolean {
  const { recoveries } = useRequests();
  const [newer, setNewer] = useState(false);
  useEffect(() => {
    if (shown === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const look = async (): Promise<void> => {
      const health = await readHealth();
      if (stopped) return;
      setNewer(health !== undefined && health.build !== shown);
      if (health?.watching === false) return;
      timer = setTimeout(() => void look(), PAUSE_MS);
    };
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [shown, recoveries]);
  return newer;
}

/** What the server says of itself; undefined where it does not answer, as while it is started again. */
async function readHealth(): Promise<{ readonly build: string; readonly watching: boolean } | undefined> {
  try {
    const response = await fetch('/health');
    return response.ok ? ((await response.json()) as { build: string; watching: boolean }) : undefined;
  } catch {
    return undefined;
  }
}
