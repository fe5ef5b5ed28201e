import { systemClock } from '@pilothouse/std/clock';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';

export type { PrismaClient } from './generated/client.ts';

/** Milliseconds. Its queries touch a few rows of small tables: who waits longer waits for a Postgres that is hung. */
const limits = { connectionTimeoutMillis: 5_000, query_timeout: 10_000 };

/** Milliseconds that queries under way have when the client is closed. */
const grace = 500;

/** The client for accounts and settings; the object log has its own driver. Connects on first use. */
export function createPrisma(url: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 5, ...limits }) });
}

/** Closes the client. Never throws and never waits for a Postgres that does not answer. */
export async function closePrisma(prisma: Pick<PrismaClient, '$disconnect'>): Promise<void> {
  let cancel = () => {};
  const late = new Promise<void>((resolve) => {
    cancel = systemClock.after(grace, resolve);
  });
  await Promise.race([prisma.$disconnect().catch(() => undefined), late]);
  cancel();
}
