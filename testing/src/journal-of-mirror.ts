import type { KubeObject } from '@pilothouse/kube-model/object';
import type { ClusterStore, Operation } from '@pilothouse/store/store';

/** A change of the journal, as one of the upstream's history is told. */
export interface JournalledChange {
  readonly operation: Operation;
  /** `namespace/name`, or `name`. */
  readonly key: string;
  /** metadata.resourceVersion of the body. */
  readonly resourceVersion: number;
  readonly text: string;
}

/** Every change of one resource since the store began, oldest first. */
export async function journalOf(store: ClusterStore, resource: string): Promise<JournalledChange[]> {
  const changes: JournalledChange[] = [];
  const until = store.revision();
  const stopping = new AbortController();
  for await (const events of store.watch({ resource, from: store.oldest(resource), signal: stopping.signal })) {
    for (const event of events) {
      if (event.kind === 'bookmark') continue;
      const { operation, key, object } = event.change;
      const { metadata } = object.parse<KubeObject>();
      const name = key.namespace === '' ? key.name : `${key.namespace}/${key.name}`;
      changes.push({
        operation,
        key: name,
        resourceVersion: Number(metadata?.resourceVersion),
        text: object.body.toString(),
      });
    }
    if ((events.at(-1)?.revision ?? 0) >= until) break;
  }
  return changes;
}
