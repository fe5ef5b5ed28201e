import { CoreV1Api, type KubeConfig, makeInformer, type V1ConfigMap } from 'kubernetes-client';
import { waitFor } from './wait-for.ts';

export interface Observed {
  readonly type: 'add' | 'update' | 'delete';
  readonly name: string;
  readonly resourceVersion: number;
}

/** An informer of the public JavaScript client on a namespace's ConfigMaps, and all that it was told. */
export interface Observer {
  readonly seen: readonly Observed[];
  /** How often it lost the server. */
  errors(): number;
  /** Its cache: name and resource version, sorted. */
  cached(): string[];
  /** Of one object, oldest first. */
  of(name: string): Observed[];
  stop(): Promise<void>;
}

/** Pause before it asks again for a server that is gone, milliseconds. */
const pause = 100;

/** Resolves once it knows what is there. It is made as that client's manual says: started again after each error. */
export async function startObserver(config: KubeConfig, namespace: string): Promise<Observer> {
  const seen: Observed[] = [];
  let errors = 0;
  let stopped = false;
  const path = `/api/v1/namespaces/${namespace}/configmaps`;
  const informer = makeInformer<V1ConfigMap>(config, path, () =>
    config.makeApiClient(CoreV1Api).listNamespacedConfigMap({ namespace }),
  );
  for (const type of ['add', 'update', 'delete'] as const)
    informer.on(type, (object) => seen.push(toObserved(type, object)));
  informer.on('error', () => {
    errors += 1;
    if (!stopped) setTimeout(() => void informer.start(), pause);
  });
  await informer.start();
  await waitFor('the informer to know what is there', () => informer.list().length > 0);
  return {
    seen,
    errors: () => errors,
    cached: () => informer.list().map(versionOf).sort(),
    of: (name) => seen.filter((event) => event.name === name),
    async stop() {
      stopped = true;
      await informer.stop();
    },
  };
}

/** What two sides must agree on about an object. */
export function versionOf({ metadata }: { readonly metadata?: { name?: string; resourceVersion?: string } }): string {
  return `${metadata?.name}@${metadata?.resourceVersion}`;
}

function toObserved(type: Observed['type'], { metadata }: V1ConfigMap): Observed {
  return { type, name: metadata?.name ?? '', resourceVersion: Number(metadata?.resourceVersion) };
}
