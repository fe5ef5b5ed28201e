import { type Controller, createController } from '@pilothouse/kube-client/controller';
import { keyOf } from '@pilothouse/kube-client/object-key';
import { namespaces as namespaceResource, serviceAccounts as resource } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import type { ControllerDeps } from '../runtime/deps.ts';
import { isNamespaceTerminating } from '../runtime/namespace-terminating.ts';

/** Keeps a ServiceAccount `default` in every namespace: what pods run as that name none. */
export function createServiceAccountController({ client, informers, clock, logger }: ControllerDeps): Controller {
  const namespaces = informers.of(namespaceResource);
  const accounts = informers.of(resource);
  const controller = createController({ name: 'serviceaccount', workers: 2, clock, logger, reconcile });

  namespaces.addHandler({
    added: (namespace) => controller.enqueue(keyOf(namespace)),
    updated: (namespace) => controller.enqueue(keyOf(namespace)),
  });
  accounts.addHandler({ deleted: ({ metadata }) => controller.enqueue(metadata.namespace ?? '') });

  async function reconcile(namespace: string): Promise<undefined> {
    const found = namespaces.get('', namespace);
    if (!found || found.metadata.deletionTimestamp !== undefined || accounts.get(namespace, 'default')) return;
    try {
      const metadata = { namespace, name: 'default' };
      await client.create(resource, { apiVersion: 'v1', kind: 'ServiceAccount', metadata });
    } catch (error) {
      if (!isReason(error, 'AlreadyExists') && !isNamespaceTerminating(error)) throw error;
    }
  }

  return controller;
}
