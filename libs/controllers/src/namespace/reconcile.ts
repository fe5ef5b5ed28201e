import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import { keyOf } from '@pilothouse/kube-client/object-key';
import { isEventsGroup } from '@pilothouse/kube-model/event-views';
import type { Namespace } from '@pilothouse/kube-model/kinds';
import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import { namespaces as namespaceResource, pods as podResource, resources } from '@pilothouse/kube-model/registry';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { isReason } from '@pilothouse/kube-model/status-error';
import { deepEqual } from '@pilothouse/std/deep-equal';
import { messageOf } from '@pilothouse/std/message-of';
import { listCustomKinds } from '../runtime/custom-kinds.ts';
import type { ControllerDeps } from '../runtime/deps.ts';
import { whileThere } from '../runtime/request-outcome.ts';
import { can, isPreferred } from '../runtime/resource-filters.ts';
import { type Findings, isEmpty, type NamespaceStatus, terminatingStatus } from './plan.ts';

/** Milliseconds between two looks at a namespace in which something remains. */
const retry = 1000;

/** Events are emptied as what they are stored as: their other face shows the same ones. */
const isDeletable = (resource: Resource) =>
  resource.namespaced && can(resource, ['list', 'delete']) && !isEventsGroup(resource);
const builtIn = resources.filter((resource) => isPreferred(resource) && isDeletable(resource));

/** Empties terminating namespaces, tells what remains, and lets them go. */
export function createNamespaceController({ client, informers, clock, logger }: ControllerDeps): Controller {
  const namespaces = informers.of(namespaceResource);
  const pods = informers.of(podResource);
  const controller = createController({ name: 'namespace', workers: 5, clock, logger, reconcile });

  const changed = (namespace: Cached<Namespace>) => {
    if (namespace.metadata.deletionTimestamp !== undefined) controller.enqueue(keyOf(namespace));
  };
  namespaces.addHandler({ added: changed, updated: changed });
  // Pods are what a namespace waits for longest: the last one to go ends the wait at once.
  pods.addHandler({
    deleted({ metadata }) {
      const namespace = namespaces.get('', metadata.namespace ?? '');
      if (namespace) changed(namespace);
    },
  });

  async function reconcile(name: string): Promise<Result | undefined> {
    const namespace = namespaces.get('', name);
    if (namespace?.metadata.deletionTimestamp === undefined || !namespace.spec?.finalizers?.includes('kubernetes')) {
      return undefined;
    }
    const findings = await empty(name);
    const status = terminatingStatus(namespace, findings, clock.now());
    const written = await writeStatus(namespace, status);
    if (!written) return undefined;
    if (!isEmpty(findings)) return { requeueAfter: retry };
    await finalize(written);
    return undefined;
  }

  /** Deletes all that the namespace holds, and tells what is there all the same. */
  async function empty(namespace: string): Promise<Findings> {
    const remaining = new Map<string, number>();
    const finalizers = new Map<string, number>();
    const failures: string[] = [];
    const clear = async (resource: Resource) => {
      try {
        const left = await deleteAll(resource, namespace);
        if (left.length > 0) remaining.set(resourceKey(resource), left.length);
        for (const { metadata } of left) for (const name of metadata.finalizers ?? []) count(finalizers, name);
      } catch (error) {
        failures.push(messageOf(error));
      }
    };
    const custom = (await listCustomKinds(client)).filter(isDeletable);
    await Promise.all([...builtIn, ...custom].map(clear));
    return { remaining, finalizers, failures };
  }

  async function deleteAll(resource: Resource, namespace: string): Promise<readonly Served<KubeObject>[]> {
    if ((await list(resource, namespace, 1)).length === 0) return [];
    await client.deleteCollection(resource, namespace, {}, { propagationPolicy: 'Background' });
    return list(resource, namespace);
  }

  /** A kind that this server does not serve holds nothing. */
  async function list(resource: Resource, namespace: string, limit?: number): Promise<readonly Served<KubeObject>[]> {
    try {
      return (await client.list(resource, { namespace, limit })).items;
    } catch (error) {
      if (isReason(error, 'NotFound') || isReason(error, 'MethodNotAllowed')) return [];
      throw error;
    }
  }

  async function writeStatus(
    namespace: Cached<Namespace>,
    status: NamespaceStatus,
  ): Promise<Served<Namespace> | undefined> {
    const next = { ...copyOf<Served<Namespace>>(namespace), status };
    if (deepEqual(status, namespace.status)) return next;
    return whileThere(client.update(namespaceResource, next, { subresource: 'status' }));
  }

  async function finalize(namespace: Served<Namespace>): Promise<void> {
    const finalizers = namespace.spec?.finalizers?.filter((finalizer) => finalizer !== 'kubernetes') ?? [];
    const next = { ...namespace, spec: { ...namespace.spec, finalizers } };
    await whileThere(client.update(namespaceResource, next, { subresource: 'finalize' }));
  }

  return controller;
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
