import { forbidden, notFound, type StatusError } from '@pilothouse/kube-model/status-error';
import type { View } from '@pilothouse/store/store';
import type { Target } from './api.ts';

const namespaces = { group: '', resource: 'namespaces' };

/** Nothing is created in a namespace that is missing or going away. */
export function checkNamespace(target: Target, view: View): void {
  if (!target.resource.namespaced) return;
  const namespace = view.get({ resource: 'namespaces', namespace: '', name: target.namespace });
  if (!namespace) throw notFound(namespaces, target.namespace);

  if (namespace.phase === 'Terminating') throw terminating(target);
}

function terminating({ resource, namespace, name }: Target): StatusError {
  const why = `unable to create new content in namespace ${namespace} because it is being terminated`;
  return forbidden(resource, name, why, [
    {
      reason: 'NamespaceTerminating',
      message: `namespace ${namespace} is being terminated`,
      field: 'metadata.namespace',
    },
  ]);
}
