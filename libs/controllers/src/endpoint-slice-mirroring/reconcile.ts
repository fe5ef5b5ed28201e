import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import { keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import { createRevisionFloor, floorPatience } from '@pilothouse/kube-client/revision-floor';
import type { EndpointSlice } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import {
  endpoints as endpointsResource,
  services as serviceResource,
  endpointSlices as sliceResource,
} from '@pilothouse/kube-model/registry';
import type { ControllerDeps } from '../runtime/deps.ts';
import { isNamespaceTerminating } from '../runtime/namespace-terminating.ts';
import { whileThere } from '../runtime/request-outcome.ts';
import { ownerOf, ownSlices, sliceManagers } from '../shared/own-slices.ts';
import { isMirrored } from './mirrored.ts';
import { type Content, plan } from './plan.ts';

/** Keeps EndpointSlices of Endpoints that somebody writes by hand for a Service without selector: Services are served from slices only. */
export function createEndpointSliceMirroringController(deps: ControllerDeps): Controller {
  const { client, informers, recorder, clock, logger } = deps;
  const services = informers.of(serviceResource);
  const slices = informers.of(sliceResource);
  const all = informers.of(endpointsResource);
  const floor = createRevisionFloor(slices);
  const controller = createController({ name: 'endpointslicemirroring', workers: 2, clock, logger, reconcile });

  const slicesOf = ownSlices(sliceManagers.ofEndpoints, slices);
  const enqueue = (object: Parameters<typeof keyOf>[0]) => controller.enqueue(keyOf(object));
  const enqueueOwner = (slice: Cached<EndpointSlice>) => {
    const owner = ownerOf(sliceManagers.ofEndpoints, slice);
    if (owner) controller.enqueue(owner);
  };
  services.addHandler({ added: enqueue, updated: enqueue, deleted: enqueue });
  all.addHandler({ added: enqueue, updated: enqueue, deleted: enqueue });
  slices.addHandler({ added: enqueueOwner, updated: enqueueOwner, deleted: enqueueOwner });

  async function reconcile(key: string): Promise<Result | undefined> {
    if (!floor.reached(key)) return { requeueAfter: floorPatience };
    const { namespace, name } = splitKey(key);
    const [service, endpoints] = [services.get(namespace, name), all.get(namespace, name)];
    const current = slicesOf(key);
    if (!service || !endpoints || !isMirrored(service, endpoints)) {
      await Promise.all(current.map((slice) => remove(key, slice)));
      return undefined;
    }
    const next = plan(endpoints, current);
    for (const { reason, message } of next.skipped) {
      recorder.event({ apiVersion: 'v1', kind: 'Endpoints', metadata: endpoints.metadata }, 'Warning', reason, message);
    }
    await Promise.all([
      ...next.create.map((slice) => create(key, slice)),
      ...next.update.map(({ slice, next: content }) => update(key, slice, content)),
      ...next.remove.map((slice) => remove(key, slice)),
    ]);
    return undefined;
  }

  async function create(key: string, slice: EndpointSlice): Promise<void> {
    try {
      floor.wrote(key, await client.create(sliceResource, slice));
    } catch (error) {
      if (!isNamespaceTerminating(error)) throw error;
    }
  }

  async function update(key: string, slice: Cached<EndpointSlice>, content: Content): Promise<void> {
    const next = copyOf<Served<EndpointSlice>>(slice);
    const { labels, annotations, endpoints, ports } = content;
    Object.assign(next.metadata, { labels, annotations });
    Object.assign(next, { endpoints, ports });
    floor.wrote(key, await client.update(sliceResource, next));
  }

  async function remove(key: string, { metadata }: Cached<EndpointSlice>): Promise<void> {
    const gone = await whileThere(client.delete(sliceResource, metadata.namespace ?? '', metadata.name));
    if (gone) floor.wrote(key, gone);
  }

  return controller;
}
