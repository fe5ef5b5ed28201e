import type { Cached } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import { keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import { createRevisionFloor, floorPatience } from '@pilothouse/kube-client/revision-floor';
import type { Pod, Service } from '@pilothouse/kube-model/kinds';
import {
  nodes as nodeResource,
  pods as podResource,
  services as serviceResource,
  endpointSlices as sliceResource,
} from '@pilothouse/kube-model/registry';
import { selectorFromMap } from '@pilothouse/kube-model/selectors/label-selector';
import { deepEqual } from '@pilothouse/std/deep-equal';
import type { ControllerDeps } from '../runtime/deps.ts';
import { isPodReady } from '../runtime/pod-readiness.ts';
import { ownSlices, sliceManagers } from '../shared/own-slices.ts';
import { writeSlices } from '../shared/write-slices.ts';
import { plan } from './plan.ts';

/** Keeps EndpointSlices that tell where the pods of a Service are. A Service without selector is left to its owner. */
export function createEndpointSliceController({ client, informers, clock, logger }: ControllerDeps): Controller {
  const services = informers.of(serviceResource);
  const pods = informers.of(podResource);
  const slices = informers.of(sliceResource);
  const nodes = informers.of(nodeResource);
  const floor = createRevisionFloor(slices);
  const controller = createController({ name: 'endpointslice', workers: 5, clock, logger, reconcile });

  const slicesOf = ownSlices(sliceManagers.ofPods, slices, (service) => controller.enqueue(service));
  services.addHandler({
    added: (service) => controller.enqueue(keyOf(service)),
    updated: (service) => controller.enqueue(keyOf(service)),
    deleted: (service) => controller.enqueue(keyOf(service)),
  });
  pods.addHandler({
    added: enqueueServices,
    updated(pod, before) {
      const relabelled = !deepEqual(pod.metadata.labels, before.metadata.labels);
      if (relabelled) enqueueServices(before);
      if (relabelled || visibleState(pod) !== visibleState(before)) enqueueServices(pod);
    },
    deleted: enqueueServices,
  });

  function enqueueServices(pod: Cached<Pod>): void {
    for (const service of services.list(pod.metadata.namespace ?? '')) {
      if (selectorFromMap(service.spec?.selector).matches(pod.metadata.labels)) controller.enqueue(keyOf(service));
    }
  }

  async function reconcile(key: string): Promise<Result | undefined> {
    const { namespace, name } = splitKey(key);
    const service = services.get(namespace, name);
    if (!service) floor.forget(key);
    // Without its Service the garbage collector takes the slices.
    if (!service?.spec?.selector || service.metadata.deletionTimestamp !== undefined) return undefined;
    if (!floor.reached(key)) return { requeueAfter: floorPatience };
    const next = plan({ service, pods: selected(service), slices: slicesOf(key), zoneOf });
    await writeSlices(client, floor, key, next);
    return undefined;
  }

  function selected(service: Cached<Service>): Cached<Pod>[] {
    const selector = selectorFromMap(service.spec?.selector);
    return [...pods.list(service.metadata.namespace)].filter(({ metadata }) => selector.matches(metadata.labels));
  }

  function zoneOf(node: string): string | undefined {
    return nodes.get('', node)?.metadata.labels?.['topology.kubernetes.io/zone'];
  }

  return controller;
}

/** What of a pod shows in a slice. */
function visibleState(pod: Cached<Pod>): string {
  const { status, spec, metadata } = pod;
  const parts = [status?.podIP, status?.phase, isPodReady(pod), metadata.deletionTimestamp, spec?.nodeName];
  return parts.map(String).join();
}
