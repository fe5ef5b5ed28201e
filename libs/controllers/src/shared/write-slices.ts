import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import type { Client } from '@pilothouse/kube-client/client';
import type { RevisionFloor } from '@pilothouse/kube-client/revision-floor';
import type { EndpointSlice } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { endpointSlices } from '@pilothouse/kube-model/registry';
import { isNamespaceTerminating } from '../runtime/namespace-terminating.ts';
import { whileThere } from '../runtime/request-outcome.ts';

/** What a controller decides about a slice; its family cannot change. */
export interface SliceContent {
  readonly endpoints: NonNullable<EndpointSlice['endpoints']>;
  readonly ports: NonNullable<EndpointSlice['ports']>;
  readonly labels: Record<string, string>;
  /** Left as they are where there are none. */
  readonly annotations?: Record<string, string>;
}

export interface SlicePlan {
  readonly create: readonly EndpointSlice[];
  readonly update: readonly { readonly slice: Cached<EndpointSlice>; readonly next: SliceContent }[];
  readonly remove: readonly Cached<EndpointSlice>[];
}

/** Writes what is planned for the Service of `key`, all at once. */
export async function writeSlices(
  client: Client,
  floor: RevisionFloor,
  key: string,
  { create, update, remove }: SlicePlan,
): Promise<void> {
  await Promise.all([
    ...create.map(createOne),
    ...update.map(({ slice, next }) => updateOne(slice, next)),
    ...remove.map(removeOne),
  ]);

  async function createOne(slice: EndpointSlice): Promise<void> {
    try {
      floor.wrote(key, await client.create(endpointSlices, slice));
    } catch (error) {
      if (!isNamespaceTerminating(error)) throw error;
    }
  }

  async function updateOne(
    slice: Cached<EndpointSlice>,
    { endpoints, ports, ...metadata }: SliceContent,
  ): Promise<void> {
    const next = copyOf<Served<EndpointSlice>>(slice);
    Object.assign(next.metadata, metadata);
    Object.assign(next, { endpoints, ports });
    floor.wrote(key, await client.update(endpointSlices, next));
  }

  async function removeOne({ metadata }: Cached<EndpointSlice>): Promise<void> {
    const gone = await whileThere(client.delete(endpointSlices, metadata.namespace ?? '', metadata.name));
    if (gone) floor.wrote(key, gone);
  }
}
