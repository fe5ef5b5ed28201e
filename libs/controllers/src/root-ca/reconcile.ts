import { type Controller, createController } from '@pilothouse/kube-client/controller';
import { keyOf } from '@pilothouse/kube-client/object-key';
import type { ConfigMap } from '@pilothouse/kube-model/kinds';
import { namespaces as namespaceResource, configMaps as resource } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import type { ControllerDeps } from '../runtime/deps.ts';
import { isNamespaceTerminating } from '../runtime/namespace-terminating.ts';

const name = 'kube-root-ca.crt';
const annotations = {
  'kubernetes.io/description':
    'Contains a CA bundle that can be used to verify the kube-apiserver when using internal endpoints such as the internal service IP or kubernetes.default.svc. No other usage is guaranteed across distributions of Kubernetes clusters.',
};

export interface RootCaDeps extends ControllerDeps {
  /** PEM of the authority that signed the API server's certificate. */
  readonly rootCa: string;
}

/** Keeps the ConfigMap by which pods know the API server, in every namespace. */
export function createRootCaController({ client, informers, clock, logger, rootCa }: RootCaDeps): Controller {
  const namespaces = informers.of(namespaceResource);
  const configMaps = informers.metadata(resource);
  const controller = createController({ name: 'root-ca', workers: 2, clock, logger, reconcile });

  namespaces.addHandler({
    added: (namespace) => controller.enqueue(keyOf(namespace)),
    updated: (namespace) => controller.enqueue(keyOf(namespace)),
  });
  const changed = ({ metadata }: { readonly metadata: { readonly name: string; readonly namespace?: string } }) => {
    if (metadata.name === name) controller.enqueue(metadata.namespace ?? '');
  };
  configMaps.addHandler({ updated: changed, deleted: changed });

  async function reconcile(namespace: string): Promise<undefined> {
    const found = namespaces.get('', namespace);
    if (!found || found.metadata.deletionTimestamp !== undefined) return;
    const known = await live(namespace);
    if (known?.data?.['ca.crt'] === rootCa) return;
    if (known) await client.patch(resource, namespace, name, 'merge', { data: { 'ca.crt': rootCa } });
    else await create(namespace);
  }

  /** Only metadata is cached: the ConfigMaps of a cluster may be large, and this one is rarely looked at. */
  async function live(namespace: string): Promise<ConfigMap | undefined> {
    try {
      return await client.get(resource, namespace, name);
    } catch (error) {
      if (isReason(error, 'NotFound')) return undefined;
      throw error;
    }
  }

  async function create(namespace: string): Promise<void> {
    const metadata = { namespace, name, annotations };
    const configMap: ConfigMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { 'ca.crt': rootCa } };
    try {
      await client.create(resource, configMap);
    } catch (error) {
      if (!isReason(error, 'AlreadyExists') && !isNamespaceTerminating(error)) throw error;
    }
  }

  return controller;
}
