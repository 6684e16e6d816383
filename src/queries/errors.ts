/** A question names something that is not there: an id, predicate or kind. The message names it and near-misses. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
  /** Up to three ids that may have been meant. */
  readonly nearMisses: readonly string[];

  constructor(message: string, nearMisses: readonly string[]) {
    super(message);
    this.nearMisses = nearMisses;
  }
}

/** An argument of a question is malformed. The message names the argument, the value and the way out. */
export class BadInputError extends Error {
  override readonly name = 'BadInputError';
  /** Name of the argument. */
  readonly argument: string;

  constructor(argument: string, message: string) {
    super(message);
    this.argument = argument;
  }
}
