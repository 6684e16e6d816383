import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { OutOfTimeError } from '../claims/deadline.ts';
import { BadInputError, NotFoundError } from '../queries/errors.ts';

/** Codes of errors that are the asker's to mend; their messages are passed on as they are. */
const OPEN_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_COSTLY',
]);

/**
 * Errors as they leave the server: what the asker got wrong in full, with a code; everything else in one sentence that
 * shows nothing of the inside, while `log` is given the error itself.
 */
export function formatError(log: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof NotFoundError) {
      return { ...formatted, extensions: { code: 'NOT_FOUND', nearMisses: original.nearMisses } };
    }
    if (original instanceof BadInputError) {
      return { ...formatted, extensions: { code: 'BAD_USER_INPUT', argument: original.argument } };
    }
    if (original instanceof OutOfTimeError) return { ...formatted, extensions: { code: 'OUT_OF_TIME' } };
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && OPEN_CODES.has(code)) return { ...formatted, extensions: { code } };
    log(error);
    return {
      message: 'Hearsay failed to answer this; the error has been logged where it runs.',
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}
