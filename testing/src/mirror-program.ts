/**
 * A process of its own that mirrors a cluster, to be measured and killed. Arguments: the cluster's address, the
 * database's URL, the sealing key (hexadecimal), and how many times as fast as usual time goes by. It answers 'memory'
 * with what it holds after a collection, 'condition' with the mirror's, and 'kinds' with how each stands.
 */
import { createSealer } from '@pilothouse/access/aes-sealer';
import { ClusterMirror } from '@pilothouse/cluster-sync/mirror/cluster-mirror';
import { createHttpTransport } from '@pilothouse/kube-client/http-transport';
import { silentLogger } from '@pilothouse/std/logger';
import { openStore } from '@pilothouse/store/open-store';
import { createFastClock } from './fast-clock.ts';

const [server = '', url = '', key = '', factor = '1'] = process.argv.slice(2);
const clock = createFastClock(Number(factor));
const sealer = createSealer({ current: { id: 'test', key: Buffer.from(key, 'hex') } });
const store = await openStore({
  url,
  cluster: 'mirrored',
  sealer,
  clock,
  logger: silentLogger,
  recent: { changes: 5_000, bytes: 16 * 1024 * 1024 },
});
const transport = createHttpTransport({ server, token: 'admin-token' });
const fingerprint = (value: string) => sealer.fingerprint(value);
const mirror = new ClusterMirror({ store, transport, fingerprint, clock, logger: silentLogger });
mirror.start();

process.on('message', (question) => {
  if (question === 'condition') process.send?.(mirror.condition());
  if (question === 'kinds') process.send?.(mirror.describe());
  if (question === 'memory') {
    globalThis.gc?.();
    process.send?.(process.memoryUsage());
  }
});
process.on('disconnect', () => process.exit(0));
