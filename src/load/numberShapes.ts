import { quote } from '../problems/quote.ts';
import type { Shape } from './shape.ts';
import { text } from './textShape.ts';

/** A whole number from 0, exact. */
export const wholeNumber: Shape<number> = numberLike(/^(?:0|[1-9]\d{0,14})$/, 'a whole number from 0');

/** A decimal number with a point, like 36.2 or -3. */
export const decimalNumber: Shape<number> = numberLike(/^-?\d{1,9}(?:\.\d{1,12})?$/, 'a decimal number');

function numberLike(pattern: RegExp, what: string): Shape<number> {
  return (node, name, report) => {
    const written = text(node, name, report);
    if (written === undefined) return undefined;
    if (pattern.test(written)) return Number(written);
    const message = `The field "${name}" must be ${what}, but is ${quote(written)}.`;
    report(node, { rule: 'not-a-number', message });
    return undefined;
  };
}
