import { join } from 'node:path';
import { postmasterOf } from '@pilothouse/testing/postmaster';
import type { Product } from './product.ts';

/** Kills the database of a running product with SIGKILL; its server stays. */
export async function killPostgres({ installation }: Product): Promise<void> {
  process.kill(await postmasterOf(join(installation.directory, 'data/postgres/data')), 'SIGKILL');
}
