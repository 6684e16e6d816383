import { describe, expect, it } from 'vitest';
import { readOptions } from './runner/options.ts';

describe('readOptions', () => {
  it('measures all peers at 10 k and 100 k, and keeps the results, by default', () => {
    const { scales, peers, keep } = readOptions([]);
    expect(scales).toEqual(['10k', '100k']);
    expect(peers[0]).toBe('columnar');
    expect(peers).toContain('hearsay');
    expect(keep).toBe(true);
  });

  it('keeps nothing where only some peers are asked for', () => {
    const { peers, keep, rounds } = readOptions(['--peers', 'hearsay,sqlite', '--rounds', '50']);
    expect(peers).toEqual(['hearsay', 'sqlite']);
    expect(keep).toBe(false);
    expect(rounds).toBe(50);
  });

  it('says what it cannot read', () => {
    expect(() => readOptions(['--scale', '5k'])).toThrow(
      'Option "--scale" names "5k"; it may name 10k, 100k, 1m.',
    );
    expect(() => readOptions(['--rounds', 'many'])).toThrow(
      'Option "--rounds" is "many"; it must be a whole number above 0.',
    );
  });
});
