import type { UpstreamKind } from './upstream-kind.ts';

const core = { group: '', versions: ['v1'], namespaced: true };
const apps = { group: 'apps', versions: ['v1'], namespaced: true };

/** A cluster's kinds in small: subresources, kinds that cannot be watched, a kind in two groups, several versions, custom ones. */
export const commonKinds: readonly UpstreamKind[] = [
  { ...core, resource: 'configmaps', kind: 'ConfigMap', shortNames: ['cm'] },
  { ...core, resource: 'events', kind: 'Event', shortNames: ['ev'] },
  { ...core, resource: 'namespaces', kind: 'Namespace', namespaced: false, shortNames: ['ns'] },
  { ...core, resource: 'nodes', kind: 'Node', namespaced: false },
  { ...core, resource: 'pods', kind: 'Pod', shortNames: ['po'] },
  { ...core, resource: 'pods/log', kind: 'Pod', verbs: ['get'] },
  { ...core, resource: 'pods/status', kind: 'Pod', verbs: ['get', 'patch', 'update'] },
  { ...core, resource: 'secrets', kind: 'Secret' },
  { ...core, resource: 'bindings', kind: 'Binding', verbs: ['create'] },
  { ...core, resource: 'componentstatuses', kind: 'ComponentStatus', namespaced: false, verbs: ['get', 'list'] },
  { ...apps, resource: 'deployments', kind: 'Deployment', shortNames: ['deploy'] },
  { ...apps, resource: 'replicasets', kind: 'ReplicaSet', shortNames: ['rs'] },
  { group: 'events.k8s.io', versions: ['v1'], resource: 'events', kind: 'Event', namespaced: true },
  { group: 'autoscaling', versions: ['v2', 'v1'], ...autoscaler() },
  {
    group: 'example.com',
    versions: ['v1', 'v1beta1'],
    resource: 'widgets',
    kind: 'Widget',
    namespaced: true,
    custom: true,
  },
];

function autoscaler(): Pick<UpstreamKind, 'resource' | 'kind' | 'namespaced'> {
  return { resource: 'horizontalpodautoscalers', kind: 'HorizontalPodAutoscaler', namespaced: true };
}
