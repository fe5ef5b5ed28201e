import type { Namespace } from '@pilothouse/kube-model/kinds';
import { conflict, StatusError } from '@pilothouse/kube-model/status-error';
import type { Strategy } from '../strategy.ts';

const immortal = new Set(['default', 'kube-system', 'kube-public']);
const names = { group: '', resource: 'namespaces' };

function labelWithName(namespace: Namespace): void {
  if (!namespace.metadata?.name) return;
  namespace.metadata.labels = {
    ...namespace.metadata.labels,
    'kubernetes.io/metadata.name': namespace.metadata.name,
  };
}

export const namespaceStrategy: Strategy<Namespace> = {
  returnsDeleted: true,
  prepareForCreate(namespace) {
    labelWithName(namespace);
    const finalizers = namespace.spec?.finalizers ?? [];
    namespace.spec = { finalizers: finalizers.includes('kubernetes') ? finalizers : [...finalizers, 'kubernetes'] };
    namespace.status = { phase: 'Active' };
  },
  prepareForUpdate(next, current) {
    labelWithName(next);
    next.spec = { ...next.spec, ...(current.spec?.finalizers && { finalizers: [...current.spec.finalizers] }) };
  },
  beginDeletion(namespace) {
    namespace.status = { ...namespace.status, phase: 'Terminating' };
  },
  isFinalized: (namespace) => (namespace.spec?.finalizers ?? []).length === 0,
  refuseDelete(namespace) {
    const name = namespace.metadata?.name ?? '';
    if (immortal.has(name)) {
      throw new StatusError('Forbidden', `namespaces "${name}" is forbidden: this namespace may not be deleted`, {
        name,
        kind: 'namespaces',
      });
    }
    if (namespace.metadata?.deletionTimestamp && (namespace.spec?.finalizers ?? []).length > 0) {
      throw conflict(
        names,
        name,
        'The system is ensuring all content is removed from this namespace.  Upon completion, this namespace will automatically be purged by the system.',
      );
    }
  },
};
