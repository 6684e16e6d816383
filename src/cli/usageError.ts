/** A command was called in a way that it cannot be: exit code 2. The message says what is wrong and the way out. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
