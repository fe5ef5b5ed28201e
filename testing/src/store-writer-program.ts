/**
 * A process to be killed: opens the store of cluster "test" at the URL of its first argument and writes for ever.
 * Prints a JSON line for each write that was acknowledged. Second argument: the sealing key, hexadecimal.
 */
import { createSealer } from '@pilothouse/access/aes-sealer';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { openStore } from '@pilothouse/store/open-store';
import { configMapKey, put } from './store-writes.ts';

const [url = '', key = ''] = process.argv.slice(2);
const sealer = createSealer({ current: { id: 'test', key: Buffer.from(key, 'hex') } });
const store = await openStore({ url, cluster: 'test', sealer, clock: systemClock, logger: silentLogger });
const run = process.pid;
process.stdout.write(`${JSON.stringify({ opened: store.revision() })}\n`);
await Promise.all(
  Array.from({ length: 16 }, async (_, worker) => {
    for (let n = 0; ; n++) {
      const name = `run-${run}-${worker}-${n}`;
      const { after } = await put(store, configMapKey(name));
      process.stdout.write(`${JSON.stringify({ name, revision: after?.revision })}\n`);
    }
  }),
);
