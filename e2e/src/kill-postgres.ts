import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Product } from './product.ts';

/** Kills the database of a running product with SIGKILL; its server stays. */
export function killPostgres({ installation }: Product): void {
  const file = join(installation.directory, 'data/postgres/data/postmaster.pid');
  process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGKILL');
}
