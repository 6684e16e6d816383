import { describe, expect, it } from 'vitest';
import { columnarPeer } from './columnar.ts';
import { datasetOf, generate } from './data/generate.ts';
import { randomFrom } from './data/random.ts';
import { hearsayPeer } from './peers/hearsay.ts';
import type { Peer } from './peers/peer.ts';
import { plainGraphologyPeer } from './peers/plainGraphology.ts';
import { argumentsFrom, ask, QUESTIONS } from './runner/questions.ts';

const SCALE = { claims: 200, entities: 40, sources: 10 };
const ROUNDS = 60;

describe.each([1, 2, 3])('on 200 claims of seed %i', (seed) => {
  const generated = generate(SCALE, seed);
  const dataset = datasetOf(generated, generated.records);
  const draw = argumentsFrom(dataset);

  async function loaded(peer: Peer): Promise<Peer> {
    await peer.load(dataset);
    return peer;
  }

  it.each(QUESTIONS)('the limit, plain graphology and Hearsay answer %s alike', async (question) => {
    const [limit, plain, hearsay] = await Promise.all(
      [columnarPeer(), plainGraphologyPeer(), hearsayPeer()].map(loaded),
    );
    const random = randomFrom(seed);
    for (let round = 0; round < ROUNDS; round += 1) {
      const asked = draw(question, random);
      const expected = await ask(plain!, asked);
      expect({ asked, answer: await ask(limit!, asked) }).toEqual({ asked, answer: expected });
      expect({ asked, answer: await ask(hearsay!, asked) }).toEqual({ asked, answer: expected });
    }
  });
});
