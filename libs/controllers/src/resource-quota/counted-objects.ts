import type { Cached } from '@pilothouse/kube-client/cached';
import type { Informer } from '@pilothouse/kube-client/informer';
import type { SharedInformers } from '@pilothouse/kube-client/shared-informers';
import type { Pod } from '@pilothouse/kube-model/kinds';
import { isCharged } from '@pilothouse/kube-model/kinds/resource-quota/usage';
import type { KubeObject } from '@pilothouse/kube-model/object';
import {
  customResourceDefinitions,
  findResource,
  persistentVolumeClaims,
  pods,
  services,
} from '@pilothouse/kube-model/registry';
import type { Clock } from '@pilothouse/std/clock';
import { deepEqual } from '@pilothouse/std/deep-equal';
import { customKindOf } from '../runtime/custom-kinds.ts';
import { can } from '../runtime/resource-filters.ts';

type Source = Pick<Informer<KubeObject>, 'synced' | 'list'>;

export interface CountedObjects {
  /** Those of a resource (by its resourceKey); undefined when there is no such resource. Starts to watch it. */
  of(resource: string): Source | undefined;
}

export interface CountedObjectsOptions {
  readonly informers: SharedInformers;
  readonly clock: Clock;
  /** What an object counts for may have changed. */
  changed(resource: string, object: Cached<KubeObject>): void;
}

/** The objects that quotas count: whole where size matters, otherwise only that they are there. */
export function createCountedObjects({ informers, clock, changed }: CountedObjectsOptions): CountedObjects {
  const sources = new Map<string, Source>();

  function watch<T extends KubeObject>(
    resource: string,
    informer: Informer<T>,
    differs: (next: Cached<T>, before: Cached<T>) => boolean,
  ): void {
    informer.addHandler({
      added: (object) => changed(resource, object),
      updated: (object, before) => differs(object, before) && changed(resource, object),
      deleted: (object) => changed(resource, object),
    });
    sources.set(resource, informer);
  }

  const podDiffers = (pod: Cached<Pod>, before: Cached<Pod>) =>
    pod.metadata.deletionTimestamp !== before.metadata.deletionTimestamp ||
    isCharged(pod, clock.now()) !== isCharged(before, clock.now());
  watch('pods', informers.of(pods), podDiffers);
  watch('services', informers.of(services), specDiffers);
  const definitions = informers.of(customResourceDefinitions);
  watch('persistentvolumeclaims', informers.of(persistentVolumeClaims), specDiffers);

  return {
    of(key) {
      const resource = findResource(key) ?? customKindOf(definitions.list(), key);
      if (!sources.has(key) && resource?.namespaced && can(resource, ['list', 'watch'])) {
        watch(key, informers.metadata(resource), () => false);
      }
      return sources.get(key);
    },
  };
}

function specDiffers(next: { readonly spec?: unknown }, before: { readonly spec?: unknown }): boolean {
  return !deepEqual(next.spec, before.spec);
}
