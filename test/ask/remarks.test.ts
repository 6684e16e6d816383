import { describe, expect, it } from 'vitest';
import { withoutRemark } from '../../src/ask/rewording/remarks.ts';
import { ask } from './askAleppo.ts';

describe('withoutRemark', () => {
  it.each([
    ['Who backed the rebels? I need both versions.', 'Who backed the rebels?', 'I need both versions'],
    [
      'Why did Assad let prisoners go in 2011? I have seen conflicting versions',
      'Why did Assad let prisoners go in 2011?',
      'I have seen conflicting versions',
    ],
  ])('takes what is said after a question out of %j', (question, rest, remark) => {
    expect(withoutRemark(question)).toEqual({ question: rest, remark });
  });

  it.each([
    'Who backed the rebels? I want the sources that say so',
    'Who backed the rebels? Iran did',
    'I need to know who backed the rebels',
    'Who backed the rebels? I mean, who armed them?',
  ])('leaves %j as it is', (question) => {
    expect(withoutRemark(question)).toEqual({ question, remark: undefined });
  });

  it('has it named as not used', async () => {
    const { understood } = await ask('Who besieged Madaya? I keep reading different things');
    expect(understood!.text).toContain('Not used: “I keep reading different things”.');
    expect(understood!.predicate).toBe('fights');
  });
});
