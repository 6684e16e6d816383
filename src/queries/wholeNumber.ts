import { BadInputError } from './errors.ts';

/** The value of an argument that is a whole number from 1 to `largest`. Throws BadInputError for any other. */
export function wholeNumber(argument: string, value: number, largest: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= largest) return value;
  throw new BadInputError(
    argument,
    `Argument "${argument}" is ${value}; it must be a whole number from 1 to ${largest}.`,
  );
}
