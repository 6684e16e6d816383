/*
 * Libraries are told, before any of them is loaded, that nobody is developing here: graphql-js then checks its callers
 * less, which makes answers a little faster. NODE_ENV is honoured where it is set.
 */
process.env['NODE_ENV'] ??= 'production';
