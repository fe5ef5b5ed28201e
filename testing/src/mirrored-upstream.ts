import { ClusterMirror } from '@pilothouse/cluster-sync/mirror/cluster-mirror';
import { createHttpTransport } from '@pilothouse/kube-client/http-transport';
import { type Clock, systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import type { ClusterStore } from '@pilothouse/store/store';
import { eventually } from './eventually.ts';
import { commonKinds } from './scripted-upstream/common-kinds.ts';
import {
  type ScriptedUpstream,
  startScriptedUpstream,
  type UpstreamOptions,
} from './scripted-upstream/scripted-upstream.ts';
import { createTestStore, type TestStore, testSealer } from './test-store.ts';

export interface MirroredUpstream {
  readonly upstream: ScriptedUpstream;
  readonly testStore: TestStore;
  /** The present ones: others after `restart`. */
  readonly store: ClusterStore;
  readonly mirror: ClusterMirror;
  /** As after a kill: a store that is opened anew, and a mirror that goes on from what it holds. */
  restart(): Promise<void>;
  /** Resolves when every kind has all that the upstream has. */
  caughtUp(): Promise<void>;
  /** `namespace/name` and the text, of what is mirrored of one resource. */
  held(resource: string): Map<string, string>;
  close(): Promise<void>;
}

export interface MirroredUpstreamOptions extends UpstreamOptions {
  /** Before the mirror starts. */
  readonly fill?: (upstream: ScriptedUpstream) => Promise<unknown> | unknown;
  /** Of the mirror; default the system's. */
  readonly clock?: Clock;
}

/** A scripted upstream, and its mirror in a store of its own. */
export async function createMirroredUpstream(options: MirroredUpstreamOptions = {}): Promise<MirroredUpstream> {
  const { clock = systemClock, fill, ...rest } = options;
  const upstream = await startScriptedUpstream({ kinds: commonKinds, clock, ...rest });
  await fill?.(upstream);
  const testStore = await createTestStore({ cluster: 'mirrored', clock });
  let store = testStore.store;
  let mirror = start();

  function start(): ClusterMirror {
    const transport = createHttpTransport({ server: upstream.url, token: 'admin-token', ca: upstream.ca });
    const fingerprint = (value: string) => testSealer.fingerprint(value);
    const made = new ClusterMirror({ store, transport, fingerprint, clock, logger: silentLogger });
    made.start();
    return made;
  }

  function held(resource: string): Map<string, string> {
    const objects = [...store.snapshot(resource).list()];
    return new Map(
      objects.map(({ key, body }) => [[key.namespace, key.name].filter(Boolean).join('/'), body.toString()]),
    );
  }

  function differing(): string | undefined {
    const kinds = mirror.describe();
    if (kinds.length === 0 || mirror.condition().state === 'syncing') return 'not whole';
    return kinds.map(({ resource }) => resourceName(resource)).find((key) => !isHeld(key));
  }

  function isHeld(key: string): boolean {
    const [theirs, ours] = [upstream.state(key), held(key)];
    if (theirs.size !== ours.size) return false;
    // Secrets are not kept as they are.
    return [...theirs].every(([name, text]) =>
      key === 'secrets' ? isSameVersion(text, ours.get(name)) : ours.get(name) === text,
    );
  }

  return {
    upstream,
    testStore,
    held,
    get store() {
      return store;
    },
    get mirror() {
      return mirror;
    },
    async restart() {
      // Not stopped before the store is taken over: as if it had been killed.
      const before = mirror;
      store = await testStore.open();
      mirror = start();
      await before.stop();
    },
    async caughtUp() {
      await eventually('the mirror holds what the upstream has', () => differing() === undefined, 25_000).catch(() => {
        const kinds = mirror
          .describe()
          .map(({ resource, state, sentence }) => `${resourceName(resource)} ${state} ${sentence}`);
        throw new Error(`${differing()} differs; ${JSON.stringify(mirror.condition())}\n${kinds.join('\n')}`);
      });
    },
    async close() {
      await mirror.stop();
      await testStore.close();
      await upstream.close();
    },
  };
}

const resourceName = ({ group, resource }: { readonly group: string; readonly resource: string }) =>
  group === '' ? resource : `${resource}.${group}`;

function isSameVersion(a: string, b: string | undefined): boolean {
  return b !== undefined && JSON.parse(a).metadata.resourceVersion === JSON.parse(b).metadata.resourceVersion;
}
