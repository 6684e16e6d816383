import { describe, expect, it } from 'vitest';
import type { Turn } from './runner/answererMessages.ts';
import { type Contender, measureQuestion } from './runner/measureQuestion.ts';
import type { Asked } from './runner/questions.ts';

/** Takes part without answering anything, and keeps the turns that it is given. */
function listener(name: string, part: number): { readonly contender: Contender; readonly turns: Turn[] } {
  const turns: Turn[] = [];
  const answerer: Contender['answerer'] = {
    handOver: () => Promise.resolve(),
    warmUp: () => Promise.resolve(),
    answer(turn) {
      turns.push(turn);
      const count = turn.block.to - turn.block.from;
      return Promise.resolve({ answers: Array<null>(count).fill(null), times: Array<number>(count).fill(1) });
    },
  };
  return { contender: { name, answerer, part, times: [], unequal: 0 }, turns };
}

function questionsOn(predicates: number, count: number): readonly Asked[] {
  return Array.from({ length: count }, (_, place) => ({
    question: 'disputed',
    predicate: `p${place % predicates}`,
  }));
}

async function turnsOn(questions: readonly Asked[], part: number): Promise<readonly Turn[]> {
  const [first, other] = [listener('first', 1), listener('other', part)];
  await measureQuestion({
    contenders: [first.contender, other.contender],
    warmUp: questions.slice(0, 100),
    asked: questions.slice(100),
    onUnequal: () => undefined,
  });
  return other.turns;
}

describe('measureQuestion', () => {
  it('puts each question once, in blocks, each led by those before it', async () => {
    const turns = await turnsOn(questionsOn(14, 350), 1);
    expect(turns.map(({ block }) => block)).toEqual([
      { from: 100, to: 200 },
      { from: 200, to: 300 },
      { from: 300, to: 350 },
    ]);
    expect(turns.map(({ lead }) => lead)).toEqual([
      { from: 0, to: 100 },
      { from: 100, to: 200 },
      { from: 200, to: 300 },
    ]);
  });

  it('puts every question of few arguments again after collecting, of others the last 20', async () => {
    const few = await turnsOn(questionsOn(14, 300), 1);
    expect(few.map(({ again }) => again)).toEqual([range(86, 100), range(186, 200)]);
    const many = await turnsOn(questionsOn(1000, 300), 1);
    expect(many.map(({ again }) => again)).toEqual([range(80, 100), range(180, 200)]);
  });

  it('leads nobody who is asked a part only', async () => {
    const turns = await turnsOn(questionsOn(14, 300), 0.1);
    expect(turns).toEqual([
      { lead: { from: 100, to: 100 }, again: [], block: { from: 100, to: 110 } },
      { lead: { from: 200, to: 200 }, again: [], block: { from: 200, to: 210 } },
    ]);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, place) => from + place);
}
