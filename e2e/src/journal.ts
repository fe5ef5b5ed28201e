import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import type { Installation } from './product.ts';

/** Every revision that the journal of a running product's embedded PostgreSQL holds, in order. */
export async function journalRevisions({ directory }: Installation): Promise<number[]> {
  const home = join(directory, 'data/postgres');
  const password = readFileSync(join(home, 'password'), 'utf8').trim();
  const [, , , port] = readFileSync(join(home, 'data/postmaster.pid'), 'utf8').split('\n');
  const options = {
    host: '127.0.0.1',
    port: Number(port),
    user: 'pilothouse',
    database: 'pilothouse',
    password,
    max: 1,
  };
  const sql = postgres(options);
  try {
    const rows = await sql<{ revision: string }[]>`SELECT revision FROM store.journal ORDER BY revision`;
    return rows.map((row) => Number(row.revision));
  } finally {
    await sql.end();
  }
}
