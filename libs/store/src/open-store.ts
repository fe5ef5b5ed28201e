import { randomUUID } from 'node:crypto';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { ChangeLog, type ChangeLogLimits } from './change-log.ts';
import { WritingClusterStore } from './cluster-store.ts';
import { Contact } from './contact.ts';
import { openReader, openWriter } from './database.ts';
import { takeOver } from './epoch.ts';
import { Journal } from './journal.ts';
import { JournalKeeper } from './journal-keeper.ts';
import { loadObjects } from './load-objects.ts';
import { loadPositions } from './load-positions.ts';
import { ObjectCache } from './object-cache.ts';
import type { RetentionRules } from './partition-plan.ts';
import { defaultRetention } from './retention.ts';
import { createSecretSealing, type Sealer } from './secret-sealing.ts';
import type { ClusterStore } from './store.ts';

export interface StoreOptions {
  readonly url: string;
  readonly cluster: string;
  readonly sealer: Sealer;
  readonly clock: Clock;
  readonly logger: Logger;
  /**
   * Before the first change of a cluster that is new here; default 1. One that may be removed and added again begins
   * where no cursor of its earlier life can be.
   */
  readonly firstRevision?: number;
  readonly retention?: RetentionRules;
  /** Recent changes kept in memory, for watches and for pages of older lists. */
  readonly recent?: ChangeLogLimits;
}

const defaultRecent: ChangeLogLimits = { changes: 50_000, bytes: 128 * 1024 * 1024 };

/** Becomes the writer of the cluster, and loads its objects. Whoever wrote before is fenced off. */
export async function openStore(options: StoreOptions): Promise<ClusterStore> {
  const { url, cluster, clock, logger } = options;
  const contact = new Contact();
  const writing = openWriter(url, contact);
  const reading = openReader(url, contact);
  try {
    const writer = randomUUID();
    const tenure = await writing.run((sql) =>
      takeOver(sql, { cluster, writer, now: clock.now(), firstRevision: options.firstRevision }),
    );
    const sealing = createSecretSealing(cluster, options.sealer);
    const rules = options.retention ?? defaultRetention;
    const keeper = new JournalKeeper({ database: reading, cluster, floors: tenure.floors, rules, clock, logger });
    await keeper.open(Math.max(tenure.time, clock.now()));
    const cache = new ObjectCache();
    const positions = await reading.run((sql) => loadPositions(sql, cluster));
    await reading.run(async (sql) => {
      for await (const objects of loadObjects(sql, cluster, sealing)) {
        for (const object of objects) cache.put(object);
      }
    });
    const log = new ChangeLog(tenure.revision, options.recent ?? defaultRecent);
    const journal = new Journal(reading, cluster, sealing, keeper);
    logger.info({ cluster, revision: tenure.revision, epoch: tenure.epoch }, 'store opened');
    return new WritingClusterStore({
      cluster,
      writer,
      tenure,
      sealing,
      writing,
      reading,
      contact,
      keeper,
      cache,
      positions,
      log,
      journal,
      clock,
      logger,
    });
  } catch (error) {
    await Promise.all([writing.close(), reading.close()]);
    throw error;
  }
}
