import { randomBytes } from 'node:crypto';
import { createSealer } from '@pilothouse/access/aes-sealer';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { openStore, type StoreOptions } from '@pilothouse/store/open-store';
import type { ClusterStore } from '@pilothouse/store/store';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

export const testSealer = createSealer({ current: { id: 'test', key: randomBytes(32) } });

export interface TestStore {
  readonly database: TestDatabase;
  readonly store: ClusterStore;
  /** Another store on the same database: what a restart or a second server would see. */
  open(options?: Partial<StoreOptions>): Promise<ClusterStore>;
  /** Closes every store that was opened, and drops the database. */
  close(): Promise<void>;
}

/** A store of cluster "test" on a database of its own. */
export async function createTestStore(options: Partial<StoreOptions> = {}): Promise<TestStore> {
  const database = await createTestDatabase();
  const opened: ClusterStore[] = [];
  const open = async (more: Partial<StoreOptions> = {}) => {
    const defaults = { cluster: 'test', sealer: testSealer, clock: systemClock, logger: silentLogger };
    const store = await openStore({ url: database.url, ...defaults, ...options, ...more });
    opened.push(store);
    return store;
  };
  return {
    database,
    store: await open(),
    open,
    async close() {
      await Promise.all(opened.map((store) => store.close()));
      await database.drop();
    },
  };
}
