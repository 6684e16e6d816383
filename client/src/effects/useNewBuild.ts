import { useEffect, useState } from 'react';

const PAUSE_MS = 5000;

/** Whether the server has a newer build than the one that is shown. Looks only where the server watches its files. */
export function useNewBuild(shown: string | undefined): boolean {
  const [newer, setNewer] = useState(false);
  useEffect(() => {
    if (shown === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const look = async (): Promise<void> => {
      const health = await readHealth();
      if (stopped || health?.watching === false) return;
      setNewer(health !== undefined && health.build !== shown);
      timer = setTimeout(() => void look(), PAUSE_MS);
    };
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [shown]);
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
