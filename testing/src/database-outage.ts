import postgres from 'postgres';
import { inject } from 'vitest';

/** Every statement of the store waits, as for a disk that hangs, until what this resolves to is called. */
export async function hangDatabase(url: string): Promise<() => Promise<void>> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  const connection = await sql.reserve();
  await connection`BEGIN`;
  await connection`LOCK TABLE store.cluster IN ACCESS EXCLUSIVE MODE`;
  return async () => {
    await connection`COMMIT`;
    connection.release();
    await sql.end();
  };
}

/** Ends all connections to a database and refuses new ones, until what this resolves to is called. */
export async function closeDatabase(url: string): Promise<() => Promise<void>> {
  const name = new URL(url).pathname.slice(1);
  const sql = postgres(inject('postgresUrl'), { max: 1, onnotice: () => undefined });
  await sql`ALTER DATABASE ${sql(name)} ALLOW_CONNECTIONS false`;
  await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ${name}`;
  return async () => {
    await sql`ALTER DATABASE ${sql(name)} ALLOW_CONNECTIONS true`;
    await sql.end();
  };
}
