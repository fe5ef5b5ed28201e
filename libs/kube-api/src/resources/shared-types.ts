import { honouredIn } from './honoured.ts';

/** What fields of many kinds are made of. */
export const sharedTypes = [
  honouredIn('apimachinery.pkg.apis.meta.v1', {
    LabelSelector: 'matchExpressions matchLabels',
    LabelSelectorRequirement: 'key operator values',
    ObjectMeta: `annotations creationTimestamp deletionGracePeriodSeconds deletionTimestamp finalizers generateName
      generation labels managedFields name namespace ownerReferences resourceVersion selfLink uid`,
    ManagedFieldsEntry: 'apiVersion fieldsType fieldsV1 manager operation subresource time',
    OwnerReference: 'apiVersion blockOwnerDeletion controller kind name uid',
  }),
  honouredIn('api.core.v1', {
    LocalObjectReference: 'name',
    ObjectReference: 'apiVersion fieldPath kind name namespace resourceVersion uid',
    PodTemplateSpec: 'metadata spec',
  }),
];
