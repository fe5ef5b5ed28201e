import { Contact } from './contact.ts';
import { openReader } from './database.ts';
import { dropClusterPartitions } from './journal-partitions.ts';

/** Forgets all of a cluster: its objects, its history, its place, its usage. No store of it may be open. */
export async function dropCluster(url: string, cluster: string): Promise<void> {
  const database = openReader(url, new Contact());
  try {
    await database.run((sql) =>
      sql.begin(async (transaction) => {
        await dropClusterPartitions(transaction, cluster);
        await transaction`DELETE FROM store.object WHERE cluster = ${cluster}`;
        await transaction`DELETE FROM store.position WHERE cluster = ${cluster}`;
        await transaction`
          DELETE FROM usage.block
          WHERE shard IN (SELECT shard FROM usage.series WHERE cluster = ${cluster})`;
        await transaction`DELETE FROM usage.series WHERE cluster = ${cluster}`;
        await transaction`DELETE FROM store.cluster WHERE name = ${cluster}`;
      }),
    );
  } finally {
    await database.close();
  }
}
