/**
 * A cluster to be mirrored: a Kubernetes API that serves so many pods from memory, and changes one after the other when
 * told 'change N'. Started by bench/sync.ts.
 */
import { setImmediate } from 'node:timers/promises';
import { commonKinds } from '@pilothouse/testing/scripted-upstream/common-kinds';
import { startScriptedUpstream } from '@pilothouse/testing/scripted-upstream/scripted-upstream';
import { podKey, podOf } from './pod.ts';

const pods = Number(process.argv[2]);
const upstream = await startScriptedUpstream({ kinds: commonKinds, bookmarkEvery: 60_000 });

function put(index: number, turn: number): void {
  const pod = podOf(index);
  const metadata = { ...pod.metadata, uid: `uid-${index}`, labels: { ...pod.metadata?.labels, turn: String(turn) } };
  const { namespace, name } = podKey(index);
  upstream.put('pods', namespace, name, { ...pod, metadata });
}

for (let index = 0; index < pods; index++) put(index, 0);
process.on('message', async (changes: number) => {
  for (let turn = 1; turn <= changes; turn++) {
    put(turn % pods, turn);
    if (turn % 100 === 0) await setImmediate();
  }
  process.send?.({ changed: changes });
});
process.on('disconnect', () => process.exit(0));
process.send?.({ url: upstream.url });
