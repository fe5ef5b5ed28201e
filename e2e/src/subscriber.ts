import { createGraphqlClient } from './graphql.ts';
import type { Address } from './product.ts';

interface Changes {
  readonly objectChanges: {
    readonly cursor: string | null;
    readonly changes: readonly {
      readonly type: 'INITIAL' | 'ADDED' | 'MODIFIED' | 'DELETED';
      readonly revision: number;
      readonly object: { readonly metadata: { readonly name: string } };
    }[];
  };
}

const subscription = `subscription ($cluster: String!, $cursor: String) {
  objectChanges(cluster: $cluster, resources: ["configmaps"], namespace: "default", cursor: $cursor) {
    cursor
    changes { type revision object { metadata { name } } }
  }
}`;

/** Subscribes to the ConfigMaps of a cluster's default namespace. What it has seen over all its connections. */
export class Subscriber {
  cursor: string | undefined;
  /** `ADDED name`, in order. */
  readonly seen: string[] = [];
  readonly revisions: number[] = [];

  /** Goes on at its cursor, and reads until the connection ends. */
  async read(address: Address): Promise<void> {
    const client = createGraphqlClient(address);
    const variables = { cluster: address.cluster, cursor: this.cursor };
    try {
      for await (const { objectChanges } of client.subscribe<Changes>(subscription, variables)) {
        for (const change of objectChanges.changes) {
          this.seen.push(`${change.type} ${change.object.metadata.name}`);
          this.revisions.push(change.revision);
        }
        this.cursor = objectChanges.cursor ?? this.cursor;
      }
    } finally {
      await client.close();
    }
  }
}
