import type { Client } from '@pilothouse/kube-client/client';
import { createInformer, type Informer } from '@pilothouse/kube-client/informer';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { configMaps, secrets } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { ContentKind } from './content-source.ts';

export interface ContentKey {
  readonly kind: ContentKind;
  readonly namespace: string;
  readonly name: string;
}

/** Tells when ConfigMaps and Secrets that pods of a node mount change: of each object there is one watch, however many mount it. */
export interface ContentWatch {
  /** `onChange` is called for what is there already, too. Returns how to stop. */
  watch(key: ContentKey, onChange: () => void): () => void;
  stop(): Promise<void>;
}

interface Watched {
  readonly stop: () => Promise<void>;
  readonly listeners: Set<() => void>;
}

export function createContentWatch(client: Client, clock: Clock, logger: Logger): ContentWatch {
  const watched = new Map<string, Watched>();
  const leaving = new Set<Promise<void>>();
  const leave = (one: Watched) => {
    const left = one.stop().finally(() => leaving.delete(left));
    leaving.add(left);
  };

  function begin<T extends KubeObject>(resource: Resource<T>, { namespace, name }: ContentKey): Watched {
    const listeners = new Set<() => void>();
    const tell = () => {
      for (const listener of listeners) listener();
    };
    const fieldSelector = `metadata.name=${name}`;
    const informer: Informer<T> = createInformer({ client, resource, clock, logger, namespace, fieldSelector });
    informer.addHandler({ added: tell, updated: tell, deleted: tell });
    return { listeners, stop: () => informer.stop() };
  }

  return {
    watch(key, onChange) {
      const id = `${key.kind}/${key.namespace}/${key.name}`;
      const one = watched.get(id) ?? (key.kind === 'Secret' ? begin(secrets, key) : begin(configMaps, key));
      watched.set(id, one);
      one.listeners.add(onChange);
      return () => {
        one.listeners.delete(onChange);
        if (one.listeners.size > 0 || watched.get(id) !== one) return;
        watched.delete(id);
        leave(one);
      };
    },
    async stop() {
      for (const one of watched.values()) leave(one);
      watched.clear();
      await Promise.all(leaving);
    },
  };
}
