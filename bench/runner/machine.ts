import { cpus, release, totalmem, type } from 'node:os';
import { readFileSync } from 'node:fs';
import type { PeerName } from './peers.ts';
import { PEERS } from './peers.ts';
import type { Machine } from './results.ts';

/** The machine that this runs on. */
export function thisMachine(): Machine {
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryBytes: totalmem(),
    node: process.version,
    system: `${type()} ${release()}`,
  };
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The versions of the packages of peers, as `bench/package.json` pins them. */
export function versionsOf(peers: readonly PeerName[]): Readonly<Record<string, string>> {
  return pinnedVersions(peers.flatMap((peer): readonly string[] => PEERS[peer].packages));
}

/** The versions of packages, as `package.json` pins them here or at the root. */
export function pinnedVersions(packages: readonly string[]): Readonly<Record<string, string>> {
  const pinned = { ...dependenciesIn('../../package.json'), ...dependenciesIn('../package.json') };
  return Object.fromEntries(packages.map((name) => [name, pinned[name] ?? 'not pinned']));
}

function dependenciesIn(manifest: string): Readonly<Record<string, string>> {
  const text = readFileSync(new URL(manifest, import.meta.url), 'utf8');
  return (JSON.parse(text) as Manifest).dependencies;
}
