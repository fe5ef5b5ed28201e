import { ArrowDownWideNarrow, Component, Filter, Handshake, PlugZap, ScrollText, Webhook } from 'lucide-react';
import { code, count, number, text, texts, time } from './columns.ts';
import type { KindDescription } from './kind-description.ts';
import { numberAt, textAt } from './manifest.ts';

const clusterWide = { group: 'cluster', namespaced: false, rare: true, stateless: true } as const;
const admission = { ...clusterWide, apiVersion: 'admissionregistration.k8s.io/v1' } as const;
const flow = { ...clusterWide, apiVersion: 'flowcontrol.apiserver.k8s.io/v1' } as const;

export const clusterKinds = [
  {
    id: 'leases',
    resource: 'leases.coordination.k8s.io',
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    group: 'cluster',
    namespaced: true,
    icon: Handshake,
    rare: true,
    stateless: true,
    columns: [code('holder', 'spec.holderIdentity'), time('renewed', 'spec.renewTime')],
  },
  {
    id: 'customResourceDefinitions',
    resource: 'customresourcedefinitions.apiextensions.k8s.io',
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    group: 'cluster',
    namespaced: false,
    rare: true,
    icon: Component,
    columns: [
      text('kind', 'spec.names.kind'),
      text('apiGroup', 'spec.group'),
      texts('version', 'spec.versions', 'name'),
      text('scope', 'spec.scope', '104px'),
    ],
  },
  {
    ...clusterWide,
    id: 'apiServices',
    resource: 'apiservices.apiregistration.k8s.io',
    apiVersion: 'apiregistration.k8s.io/v1',
    kind: 'APIService',
    icon: PlugZap,
    columns: [
      text('apiGroup', 'spec.group'),
      text('version', 'spec.version', '96px'),
      text('service', 'spec.service.name'),
    ],
  },
  {
    ...admission,
    id: 'mutatingWebhookConfigurations',
    resource: 'mutatingwebhookconfigurations.admissionregistration.k8s.io',
    kind: 'MutatingWebhookConfiguration',
    icon: Webhook,
    columns: [texts('webhooks', 'webhooks', 'name')],
  },
  {
    ...admission,
    id: 'validatingWebhookConfigurations',
    resource: 'validatingwebhookconfigurations.admissionregistration.k8s.io',
    kind: 'ValidatingWebhookConfiguration',
    icon: Webhook,
    columns: [texts('webhooks', 'webhooks', 'name')],
  },
  {
    ...admission,
    id: 'mutatingAdmissionPolicies',
    resource: 'mutatingadmissionpolicies.admissionregistration.k8s.io',
    kind: 'MutatingAdmissionPolicy',
    icon: ScrollText,
    columns: [count('mutations', 'spec.mutations', 'minmax(96px, 1fr)')],
  },
  {
    ...admission,
    id: 'mutatingAdmissionPolicyBindings',
    resource: 'mutatingadmissionpolicybindings.admissionregistration.k8s.io',
    kind: 'MutatingAdmissionPolicyBinding',
    icon: ScrollText,
    columns: [text('policy', 'spec.policyName')],
  },
  {
    ...admission,
    id: 'validatingAdmissionPolicies',
    resource: 'validatingadmissionpolicies.admissionregistration.k8s.io',
    kind: 'ValidatingAdmissionPolicy',
    icon: ScrollText,
    columns: [count('validations', 'spec.validations', 'minmax(96px, 1fr)')],
  },
  {
    ...admission,
    id: 'validatingAdmissionPolicyBindings',
    resource: 'validatingadmissionpolicybindings.admissionregistration.k8s.io',
    kind: 'ValidatingAdmissionPolicyBinding',
    icon: ScrollText,
    columns: [text('policy', 'spec.policyName')],
  },
  {
    ...flow,
    id: 'flowSchemas',
    resource: 'flowschemas.flowcontrol.apiserver.k8s.io',
    kind: 'FlowSchema',
    icon: Filter,
    columns: [
      text('priorityLevel', 'spec.priorityLevelConfiguration.name'),
      number('precedence', 'spec.matchingPrecedence', '104px'),
    ],
  },
  {
    ...flow,
    id: 'priorityLevelConfigurations',
    resource: 'prioritylevelconfigurations.flowcontrol.apiserver.k8s.io',
    kind: 'PriorityLevelConfiguration',
    icon: ArrowDownWideNarrow,
    columns: [
      text('type', 'spec.type', '96px'),
      {
        id: 'shares',
        track: '96px',
        as: 'number',
        read: (manifest) =>
          numberAt(manifest, `spec.${textAt(manifest, 'spec.type').toLowerCase()}.nominalConcurrencyShares`),
      },
    ],
  },
] as const satisfies readonly KindDescription[];
