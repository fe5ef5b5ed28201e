import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import { keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import { createRevisionFloor, floorPatience } from '@pilothouse/kube-client/revision-floor';
import type { Endpoints } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import {
  endpoints as endpointsResource,
  services as serviceResource,
  endpointSlices as sliceResource,
} from '@pilothouse/kube-model/registry';
import type { ControllerDeps } from '../runtime/deps.ts';
import { isNamespaceTerminating } from '../runtime/namespace-terminating.ts';
import { whileThere } from '../runtime/request-outcome.ts';
import { ownSlices, sliceManagers } from '../shared/own-slices.ts';
import { changed, endpointsOf, managedBy, manager } from './plan.ts';

/** Keeps the Endpoints object of every Service with a selector, for clients that do not read EndpointSlices yet. */
export function createEndpointsController({ client, informers, clock, logger }: ControllerDeps): Controller {
  const services = informers.of(serviceResource);
  const slices = informers.of(sliceResource);
  const all = informers.of(endpointsResource);
  const floor = createRevisionFloor(all);
  const controller = createController({ name: 'endpoints', workers: 2, clock, logger, reconcile });

  const slicesOf = ownSlices(sliceManagers.ofPods, slices, (service) => controller.enqueue(service));
  const enqueue = (object: Parameters<typeof keyOf>[0]) => controller.enqueue(keyOf(object));
  services.addHandler({ added: enqueue, updated: enqueue, deleted: enqueue });
  all.addHandler({ added: enqueue, updated: enqueue, deleted: enqueue });

  async function reconcile(key: string): Promise<Result | undefined> {
    const { namespace, name } = splitKey(key);
    const service = services.get(namespace, name);
    const current = all.get(namespace, name);
    if (!floor.reached(key)) return { requeueAfter: floorPatience };
    if (!service) {
      floor.forget(key);
      // What somebody made by hand is left to him.
      if (current?.metadata.labels?.[managedBy] === manager) await remove(current);
      return undefined;
    }
    const selects = Object.keys(service.spec?.selector ?? {}).length > 0 && service.spec?.type !== 'ExternalName';
    if (!selects || service.metadata.deletionTimestamp !== undefined) return undefined;
    const wanted = endpointsOf(service, slicesOf(key));
    if (!current) await create(key, wanted);
    else if (changed(wanted, current)) await update(key, current, wanted);
    return undefined;
  }

  async function create(key: string, wanted: Endpoints): Promise<void> {
    try {
      floor.wrote(key, await client.create(endpointsResource, wanted));
    } catch (error) {
      if (!isNamespaceTerminating(error)) throw error;
    }
  }

  async function update(key: string, current: Cached<Endpoints>, wanted: Endpoints): Promise<void> {
    const next = copyOf<Served<Endpoints>>(current);
    next.metadata.labels = wanted.metadata?.labels ?? {};
    next.metadata.annotations = { ...wanted.metadata?.annotations };
    delete next.subsets;
    if (wanted.subsets) next.subsets = wanted.subsets;
    floor.wrote(key, await client.update(endpointsResource, next));
  }

  async function remove({ metadata }: Cached<Endpoints>): Promise<void> {
    await whileThere(client.delete(endpointsResource, metadata.namespace ?? '', metadata.name));
  }

  return controller;
}
