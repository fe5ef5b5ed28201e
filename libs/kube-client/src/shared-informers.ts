import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { Client } from './client.ts';
import { createInformer, type Informer } from './informer.ts';

/** One informer a resource for all controllers of a process. */
export interface SharedInformers {
  /** Whole objects; started when first asked for. */
  of<T extends KubeObject>(resource: Resource<T>): Informer<T>;
  /** Only type and metadata need be there: shares the informer of whole objects where one runs already. */
  metadata(resource: Resource): Informer<KubeObject>;
  /** Stops what follows a resource that is served no more. */
  forget(resource: Resource): Promise<void>;
  /** Resolves when all that were asked for are filled. */
  synced(): Promise<void>;
  stop(): Promise<void>;
}

export interface SharedInformersOptions {
  readonly client: Client;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** managedFields is most of the metadata, and nobody reads it from a cache. */
function metadataOnly({ apiVersion, kind, metadata }: Served<KubeObject>): Served<KubeObject> {
  const { managedFields: _, annotations: __, ...rest } = metadata;
  return { apiVersion, kind, metadata: rest };
}

export function createSharedInformers(options: SharedInformersOptions): SharedInformers {
  const whole = new Map<string, Informer<KubeObject>>();
  const slim = new Map<string, Informer<KubeObject>>();
  const all = () => [...whole.values(), ...slim.values()];
  return {
    of<T extends KubeObject>(resource: Resource<T>): Informer<T> {
      const key = resourceKey(resource);
      const known = whole.get(key);
      // The map is keyed by what determines T, which the compiler cannot express.
      if (known) return known as unknown as Informer<T>;
      const informer = createInformer({ ...options, resource });
      whole.set(key, informer as unknown as Informer<KubeObject>);
      return informer;
    },
    metadata(resource) {
      const key = resourceKey(resource);
      const known = whole.get(key) ?? slim.get(key);
      if (known) return known;
      const informer = createInformer({ ...options, resource, transform: metadataOnly });
      slim.set(key, informer);
      return informer;
    },
    async forget(resource) {
      const key = resourceKey(resource);
      const running = [whole.get(key), slim.get(key)];
      whole.delete(key);
      slim.delete(key);
      await Promise.all(running.map((informer) => informer?.stop()));
    },
    async synced() {
      await Promise.all(all().map((informer) => informer.synced()));
    },
    async stop() {
      await Promise.all(all().map((informer) => informer.stop()));
    },
  };
}
