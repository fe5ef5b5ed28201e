import type { Resource } from '@pilothouse/kube-model/resource';
import { resourceKey } from '@pilothouse/kube-model/resource';
import { customObjectStrategy } from './custom-object/strategy.ts';
import { customResourceDefinitionStrategy } from './custom-resource-definition/strategy.ts';
import { daemonSetStrategy } from './daemon-set/strategy.ts';
import { deploymentStrategy } from './deployment/strategy.ts';
import { endpointSliceStrategy } from './endpoint-slice/strategy.ts';
import { ingressStrategy } from './ingress/strategy.ts';
import { jobStrategy } from './job/strategy.ts';
import { namespaceStrategy } from './namespace/strategy.ts';
import { persistentVolumeStrategy } from './persistent-volume/strategy.ts';
import { persistentVolumeClaimStrategy } from './persistent-volume-claim/strategy.ts';
import { podStrategy } from './pod/strategy.ts';
import { priorityClassStrategy } from './priority-class/strategy.ts';
import { clusterRoleBindingStrategy, clusterRoleStrategy, roleBindingStrategy, roleStrategy } from './rbac/strategy.ts';
import { serviceStrategy } from './service/strategy.ts';
import { genericStrategy, type Strategy } from './strategy.ts';

const generational: Strategy = { generation: true };
const made: Strategy = { createsOnUpdate: true };
const conditional: Strategy = { conditionalUpdate: true };
const returned: Strategy = { returnsDeleted: true };

const strategies: Readonly<Record<string, Strategy>> = {
  pods: podStrategy,
  services: serviceStrategy,
  namespaces: namespaceStrategy,
  'deployments.apps': deploymentStrategy,
  'replicasets.apps': generational,
  'statefulsets.apps': generational,
  'daemonsets.apps': daemonSetStrategy,
  replicationcontrollers: generational,
  'jobs.batch': jobStrategy,
  'cronjobs.batch': generational,
  'ingresses.networking.k8s.io': ingressStrategy,
  'ingressclasses.networking.k8s.io': generational,
  'networkpolicies.networking.k8s.io': generational,
  'poddisruptionbudgets.policy': { generation: true, conditionalUpdate: true },
  'endpointslices.discovery.k8s.io': endpointSliceStrategy,
  'customresourcedefinitions.apiextensions.k8s.io': customResourceDefinitionStrategy,
  'apiservices.apiregistration.k8s.io': conditional,
  'leases.coordination.k8s.io': { createsOnUpdate: true, conditionalUpdate: true },
  endpoints: made,
  events: { ...made, background: true },
  limitranges: made,
  'roles.rbac.authorization.k8s.io': roleStrategy,
  'rolebindings.rbac.authorization.k8s.io': roleBindingStrategy,
  'clusterroles.rbac.authorization.k8s.io': clusterRoleStrategy,
  'clusterrolebindings.rbac.authorization.k8s.io': clusterRoleBindingStrategy,
  'validatingwebhookconfigurations.admissionregistration.k8s.io': generational,
  'mutatingwebhookconfigurations.admissionregistration.k8s.io': generational,
  'priorityclasses.scheduling.k8s.io': priorityClassStrategy,
  serviceaccounts: returned,
  persistentvolumes: persistentVolumeStrategy,
  persistentvolumeclaims: persistentVolumeClaimStrategy,
  podtemplates: returned,
  resourcequotas: returned,
};

const found = new WeakMap<Resource, Strategy>();

export function strategyOf(resource: Resource): Strategy {
  let strategy = found.get(resource);
  if (!strategy) {
    strategy = resource.custom
      ? customObjectStrategy(resource.custom)
      : (strategies[resourceKey(resource)] ?? genericStrategy);
    found.set(resource, strategy);
  }
  return strategy;
}
