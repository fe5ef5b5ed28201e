import type { Resource } from '@pilothouse/kube-model/resource';
import { resourceKey } from '@pilothouse/kube-model/resource';
import { deploymentStrategy } from './deployment/strategy.ts';
import { namespaceStrategy } from './namespace/strategy.ts';
import { podStrategy } from './pod/strategy.ts';
import { serviceStrategy } from './service/strategy.ts';
import { genericStrategy, type Strategy } from './strategy.ts';

const generational: Strategy = { generation: true };
const returned: Strategy = { returnsDeleted: true };

const strategies: Readonly<Record<string, Strategy>> = {
  pods: podStrategy,
  services: serviceStrategy,
  namespaces: namespaceStrategy,
  'deployments.apps': deploymentStrategy,
  'replicasets.apps': generational,
  'statefulsets.apps': generational,
  'daemonsets.apps': generational,
  replicationcontrollers: generational,
  'jobs.batch': generational,
  'cronjobs.batch': generational,
  'ingresses.networking.k8s.io': generational,
  'networkpolicies.networking.k8s.io': generational,
  'poddisruptionbudgets.policy': generational,
  'endpointslices.discovery.k8s.io': generational,
  'customresourcedefinitions.apiextensions.k8s.io': generational,
  'validatingwebhookconfigurations.admissionregistration.k8s.io': generational,
  'mutatingwebhookconfigurations.admissionregistration.k8s.io': generational,
  'priorityclasses.scheduling.k8s.io': generational,
  serviceaccounts: returned,
  persistentvolumes: returned,
  persistentvolumeclaims: returned,
  podtemplates: returned,
  resourcequotas: returned,
};

const found = new WeakMap<Resource, Strategy>();

export function strategyOf(resource: Resource): Strategy {
  let strategy = found.get(resource);
  if (!strategy) {
    strategy = strategies[resourceKey(resource)] ?? genericStrategy;
    found.set(resource, strategy);
  }
  return strategy;
}
