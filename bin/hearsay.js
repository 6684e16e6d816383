#!/usr/bin/env node
// Runs the TypeScript of src/cli as it stands, so that there is nothing to build first.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli/main.ts');
