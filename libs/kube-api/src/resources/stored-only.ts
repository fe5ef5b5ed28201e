import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';

const plain = 'the object is stored only';

/** Kinds that nothing acts on, with what follows 'nothing acts on NetworkPolicies in this cluster yet: '. */
export const storedOnly: Readonly<Record<string, string>> = {
  'horizontalpodautoscalers.autoscaling': plain,
  'networkpolicies.networking.k8s.io': 'they are not enforced, and all traffic is let through',
  'ipaddresses.networking.k8s.io': plain,
  'servicecidrs.networking.k8s.io': plain,
  'csidrivers.storage.k8s.io': plain,
  'csinodes.storage.k8s.io': plain,
  'csistoragecapacities.storage.k8s.io': plain,
  'volumeattachments.storage.k8s.io': plain,
  'volumeattributesclasses.storage.k8s.io': plain,
  'mutatingadmissionpolicies.admissionregistration.k8s.io': plain,
  'mutatingadmissionpolicybindings.admissionregistration.k8s.io': plain,
  'mutatingwebhookconfigurations.admissionregistration.k8s.io': plain,
  'validatingadmissionpolicies.admissionregistration.k8s.io': plain,
  'validatingadmissionpolicybindings.admissionregistration.k8s.io': plain,
  'validatingwebhookconfigurations.admissionregistration.k8s.io': plain,
  'apiservices.apiregistration.k8s.io': 'requests are not passed on',
  'certificatesigningrequests.certificates.k8s.io': plain,
  'runtimeclasses.node.k8s.io': plain,
  'deviceclasses.resource.k8s.io': plain,
  'resourceclaims.resource.k8s.io': plain,
  'resourceclaimtemplates.resource.k8s.io': plain,
  'resourceslices.resource.k8s.io': plain,
  'flowschemas.flowcontrol.apiserver.k8s.io': plain,
  'prioritylevelconfigurations.flowcontrol.apiserver.k8s.io': plain,
};

export function tellStoredOnly(resource: Resource): string | undefined {
  const why = storedOnly[resourceKey(resource)];
  return why && `nothing acts on ${pluralOf(resource)} in this cluster yet: ${why}`;
}

/** The kind's plural with the kind's capitals: NetworkPolicies. */
function pluralOf({ kind, resource }: Resource): string {
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : kind + resource.slice(kind.length);
}
