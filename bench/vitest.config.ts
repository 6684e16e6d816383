import { defineConfig } from 'vitest/config';

/** For `npx vitest run --root bench`: the tests of the benchmark need no more than the root has installed. */
export default defineConfig({ test: { include: ['*.test.ts'], testTimeout: 60_000 } });
