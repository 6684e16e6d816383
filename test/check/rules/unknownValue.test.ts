import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('unknownValue', () => {
  it('names the near-miss, or the values', async () => {
    const files = {
      [CLAIMS]: claims({
        polarity: 'denyed',
        certainty: 'sure',
        modality: 'plan',
        stance: 'report',
        part: 'footer',
        change: 'end',
      }),
    };
    expect(await problemsOf('unknown-value', files)).toEqual([
      'sources/report/claims.yaml:1:179: error unknown-value: The field "polarity" cannot be "denyed"; did you mean "denied"?',
      'sources/report/claims.yaml:1:200: error unknown-value: The field "certainty" cannot be "sure"; write certain, probable or possible.',
      'sources/report/claims.yaml:1:218: error unknown-value: The field "modality" cannot be "plan"; did you mean "planned"?',
      'sources/report/claims.yaml:1:234: error unknown-value: The field "stance" cannot be "report"; did you mean "reports"?',
      'sources/report/claims.yaml:1:250: error unknown-value: The field "part" cannot be "footer"; write body, note or comment.',
      'sources/report/claims.yaml:1:268: error unknown-value: The field "change" cannot be "end"; write started, increased, reduced, ended or threatened.',
    ]);
  });
});
