import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import { keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import { createRevisionFloor, floorPatience } from '@pilothouse/kube-client/revision-floor';
import {
  endpoints as endpointsResource,
  services as serviceResource,
  endpointSlices as sliceResource,
} from '@pilothouse/kube-model/registry';
import type { ControllerDeps } from '../runtime/deps.ts';
import { ownSlices, sliceManagers } from '../shared/own-slices.ts';
import { writeSlices } from '../shared/write-slices.ts';
import { isMirrored } from './mirrored.ts';
import { plan } from './plan.ts';

/** Keeps EndpointSlices of Endpoints that somebody writes by hand for a Service without selector: Services are served from slices only. */
export function createEndpointSliceMirroringController(deps: ControllerDeps): Controller {
  const { client, informers, recorder, clock, logger } = deps;
  const services = informers.of(serviceResource);
  const slices = informers.of(sliceResource);
  const all = informers.of(endpointsResource);
  const floor = createRevisionFloor(slices);
  const controller = createController({ name: 'endpointslicemirroring', workers: 2, clock, logger, reconcile });

  const slicesOf = ownSlices(sliceManagers.ofEndpoints, slices, (service) => controller.enqueue(service));
  const enqueue = (object: Parameters<typeof keyOf>[0]) => controller.enqueue(keyOf(object));
  services.addHandler({ added: enqueue, updated: enqueue, deleted: enqueue });
  all.addHandler({ added: enqueue, updated: enqueue, deleted: enqueue });

  async function reconcile(key: string): Promise<Result | undefined> {
    if (!floor.reached(key)) return { requeueAfter: floorPatience };
    const { namespace, name } = splitKey(key);
    const [service, endpoints] = [services.get(namespace, name), all.get(namespace, name)];
    const current = slicesOf(key);
    if (!service || !endpoints || !isMirrored(service, endpoints)) {
      await writeSlices(client, floor, key, { create: [], update: [], remove: current });
      return undefined;
    }
    const next = plan(endpoints, current);
    for (const { reason, message } of next.skipped) {
      recorder.event({ apiVersion: 'v1', kind: 'Endpoints', metadata: endpoints.metadata }, 'Warning', reason, message);
    }
    await writeSlices(client, floor, key, next);
    return undefined;
  }

  return controller;
}
