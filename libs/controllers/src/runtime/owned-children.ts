import type { Cached } from '@pilothouse/kube-client/cached';
import type { Controller } from '@pilothouse/kube-client/controller';
import type { Informer } from '@pilothouse/kube-client/informer';
import { joinKey, keyOf } from '@pilothouse/kube-client/object-key';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { controllerOf } from '@pilothouse/kube-model/owner-references';
import type { LabelSelector } from '@pilothouse/kube-model/selectors/label-selector';

export interface OwnedChildrenOptions<C extends KubeObject, O extends KubeObject> {
  readonly children: Informer<C>;
  readonly owners: Informer<O>;
  /** Of the owners, as in owner references. */
  readonly kind: string;
  readonly selectorOf: (owner: Cached<O>) => LabelSelector;
  /** Of the owners. */
  readonly controller: Pick<Controller, 'enqueue'>;
}

export interface OwnedChildren<C extends KubeObject, O extends KubeObject> {
  /** What the owner has or may take, found without a look at what others have. */
  candidates(owner: Cached<O>): readonly Cached<C>[];
}

/** Wakes the owners of whatever comes, changes and goes: who controls it, or who might adopt what nobody controls. */
export function watchOwned<C extends KubeObject, O extends KubeObject>(
  options: OwnedChildrenOptions<C, O>,
): OwnedChildren<C, O> {
  const { children, owners, kind, selectorOf, controller } = options;

  function enqueueOwners(child: Cached<C>): void {
    const { namespace = '', labels } = child.metadata;
    const owner = controllerOf(child);
    if (owner) {
      if (owner.kind === kind) controller.enqueue(joinKey(namespace, owner.name));
      return;
    }
    for (const candidate of owners.list(namespace)) {
      if (selectorOf(candidate).matches(labels)) controller.enqueue(keyOf(candidate));
    }
  }

  children.addIndex('unowned', (child) => (controllerOf(child) ? [] : [child.metadata.namespace ?? '']));
  children.addHandler({
    added: enqueueOwners,
    updated(child, before) {
      if (controllerOf(child)?.uid !== controllerOf(before)?.uid) enqueueOwners(before);
      enqueueOwners(child);
    },
    deleted: enqueueOwners,
  });
  return {
    candidates: ({ metadata: { uid, namespace = '' } }) => [
      ...children.byIndex('controller', uid),
      ...children.byIndex('unowned', namespace),
    ],
  };
}
