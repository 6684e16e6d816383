import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { specifiedRules } from '../../src/check/specifiedRules.ts';

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, import.meta.url)).map((file) => file.slice(0, -ending.length));

describe('specifiedRules', () => {
  it('lists each rule once, under the name of its file', () => {
    const names = specifiedRules.map((rule) => rule.name).sort();
    expect(names).toEqual(namesIn('../../src/check/rules/', '.ts').sort());
  });

  it('has a test for each rule', () => {
    expect(namesIn('rules/', '.test.ts').sort()).toEqual(namesIn('../../src/check/rules/', '.ts').sort());
  });
});
