import { describe, expect, it } from 'vitest';
import type { FoundBeside } from '../../src/ask/search/result.ts';
import { openAleppo } from '../aleppo.ts';
import { ask } from './askAleppo.ts';

const repliesIn = (beside: readonly FoundBeside[]): readonly FoundBeside[] =>
  beside.filter(({ why }) =>
    /^World Socialist Web Site (?:contradicts claims that are told|and others contradict each other), on this: /u.test(
      why,
    ),
  );

describe('what somebody replies to what a question asks for', () => {
  const question = 'What does Ashley Smith say the US did in Syria, and does WSWS buy it?';

  it('is what he says against the claims told, relation by relation', async () => {
    const { understood, beside } = await ask(question);
    expect(understood!.accordingTo.map(({ id }) => id)).toEqual(['ashley-smith']);
    expect(understood!.unused).toEqual([]);
    const replies = repliesIn(beside);
    expect(replies.map(({ why }) => why)).toContain(
      'World Socialist Web Site contradicts claims that are told, on this: United States opposes Syrian Revolution.',
    );
    const ids = replies.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(ids).toContain('wsws-iso-aleppo/us-not-against-revolution');
    expect(new Set(ids).size).toBe(ids.length);
    for (const { why, claims } of replies) {
      const his = claims.filter(({ source, voice }) => source.id === 'wsws-iso-aleppo' && voice.length === 0);
      expect(his.length).toBeGreaterThan(0);
      if (why.includes('contradicts claims that are told')) expect(his).toHaveLength(claims.length);
    }
  });

  it('holds the opposite of what is only planned, which is in no dispute', async () => {
    const replies = repliesIn((await ask(question)).beside);
    const ids = replies.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(ids).toContain('wsws-iso-aleppo/us-aims-at-regime-change');
  });

  it('stands after what answers the question itself, and before what is only near to it', async () => {
    const { beside } = await ask(
      'According to Ashley Smith, did the US help Assad in Aleppo, and does WSWS buy it?',
    );
    const whys = beside.map(({ why }) => why);
    expect(repliesIn(beside)).toHaveLength(1);
    const first = beside.indexOf(repliesIn(beside)[0]!);
    expect(whys.indexOf('Without the limit of place.')).toBe(first - 1);
    expect(whys.findIndex((why) => why.startsWith('Nearest in words'))).toBe(first + 1);
  });

  it('is found again by the operation shown', async () => {
    const { hearsay } = (await openAleppo()).context;
    for (const { search, claims } of repliesIn((await ask(question)).beside)) {
      const again =
        search !== undefined && 'relation' in search
          ? (await hearsay.relation(search.relation)).disputes.flatMap(({ affirming, denying }) => [
              affirming,
              denying,
            ])
          : (await hearsay.claims(search as Parameters<typeof hearsay.claims>[0])).edges.map(
              ({ node }) => node,
            );
      for (const { id } of claims) expect(again.map((each) => each.id)).toContain(id);
    }
  });

  it('is read as before where he says nothing against them', async () => {
    const { understood, beside } = await ask('Who backed the rebels, and does Heller agree?');
    expect(repliesIn(beside)).toEqual([]);
    expect(understood!.unused).toContain('does Heller agree');
    const answered = await ask(
      'What does Salem Abualnaser reproach the rebel commanders with, and how does Omar Salkhou answer him?',
    );
    expect(repliesIn(answered.beside)).toEqual([]);
    expect(answered.claims.map(({ id }) => id)).toContain('heller-bitter-lessons/salkhou-rejects-abualnaser');
  });

  it.each([
    ['Who backed Assad, and does the WSWS accept that?', 'wsws-iso-aleppo/us-does-not-prop-up-assad'],
    ['Did the US back Assad, and does the WSWS deny it?', 'wsws-iso-aleppo/us-does-not-prop-up-assad'],
  ])('is pointed out where it is among the claims told already: %s', async (question, reply) => {
    const { understood, claims } = await ask(question);
    expect(understood!.unused).toEqual([]);
    const [pointed] = understood!.corrections.filter(({ typed }) => typed.startsWith('does the WSWS'));
    expect(pointed!.readAs).toContain('what World Socialist Web Site says against the others');
    expect(pointed!.readAs).toContain(reply);
    expect(claims.map(({ id }) => id)).toContain(reply);
  });

  it('does not make the one asked a party to what is asked', async () => {
    const { understood } = await ask('Which states or groups fought Assad and does Ashley Smith agree?');
    expect(understood!.unused).toContain('does Ashley Smith agree');
    expect(understood!.accordingTo).toEqual([]);
    const elsewhere = await ask('Does the WSWS say that the US backs ISIS and does Ashley Smith agree?');
    expect(elsewhere.understood!.unused).toContain('does Ashley Smith agree');
    expect(elsewhere.understood!.corrections).toEqual([]);
  });

  it('is named as not used where only the question without it can be read', async () => {
    const { understood, claims } = await ask(
      'Did the infighting against Fastaqim hurt the defence of Aleppo according to Abu Bakr, and does Salkhou contradict him?',
    );
    expect(understood!.unused).toContain('does Salkhou contradict him');
    expect(claims.map(({ id }) => id)).toContain('heller-bitter-lessons/abu-bakr-attack-on-fastaqim');
  });
});
