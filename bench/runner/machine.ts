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
  const file = new URL('../package.json', import.meta.url);
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const packages = peers.flatMap((peer): readonly string[] => PEERS[peer].packages);
  return Object.fromEntries(packages.map((name) => [name, dependencies[name] ?? 'not pinned']));
}
