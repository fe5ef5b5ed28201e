import postgres from 'postgres';

/**
 * SQLSTATE classes that mean 'not with these data', however often it is tried: feature not supported, cardinality,
 * data exception, integrity constraint, syntax or access rule, program limit.
 */
const refusals = new Set(['0A', '21', '22', '23', '42', '54']);

/** Postgres understood the statement and said no; anything else is an accident of connection or server. */
export function isRefusal(error: unknown): boolean {
  return error instanceof postgres.PostgresError && refusals.has(error.code.slice(0, 2));
}
