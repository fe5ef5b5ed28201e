import postgres from 'postgres';

export type Sql = postgres.Sql<{ bigint: number }>;

// Revisions stay below 2^53.
const bigint = { to: 20, from: [20], parse: Number, serialize: String };

const options = { onnotice: () => undefined, connect_timeout: 10, types: { bigint } };

/** Connections for what reads the journal. */
export function openReader(url: string): Sql {
  return postgres(url, { ...options, max: 4, idle_timeout: 60, connection: { application_name: 'pilothouse store' } });
}

/**
 * The one connection that writes. Its statements touch few rows by primary key, whatever the statistics say: a plan
 * made while a table was empty would scan it for ever.
 */
export function openWriter(url: string): Sql {
  return postgres(url, {
    ...options,
    max: 1,
    connection: {
      application_name: 'pilothouse store writer',
      enable_seqscan: false,
      enable_hashjoin: false,
      enable_mergejoin: false,
      plan_cache_mode: 'force_generic_plan',
      jit: false,
    },
  });
}
