import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Memory } from './results.ts';

const SETTLING = 200;

/** What this process and some servers hold, after garbage is collected. Needs `--expose-gc`. */
export async function memoryNow(servers: readonly number[]): Promise<Memory> {
  for (let time = 0; time < 3; time += 1) {
    globalThis.gc?.();
    await setTimeout(SETTLING);
  }
  const { heapUsed, heapTotal, rss } = process.memoryUsage();
  return { heap: heapUsed, outside: rss - heapTotal, servers: sum(servers.flatMap(family).map(ownBytes)) };
}

/** What was added between two measurements. */
export function added(before: Memory, after: Memory): Memory {
  return {
    heap: after.heap - before.heap,
    outside: after.outside - before.outside,
    servers: after.servers - before.servers,
  };
}

/** A process and its children. */
function family(parent: number): readonly number[] {
  const children = readdirSync('/proc')
    .map(Number)
    .filter((id) => Number.isInteger(id) && parentOf(id) === parent);
  return [parent, ...children];
}

function parentOf(id: number): number {
  const status = readOrNothing(`/proc/${id}/status`);
  return Number(/^PPid:\s+(\d+)/mu.exec(status)?.[1] ?? -1);
}

/** What a process holds, its share of what it has in common with others included. */
function ownBytes(id: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB/mu.exec(readOrNothing(`/proc/${id}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** Processes may end while they are looked at. */
function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
