import { honouredIn } from '../honoured.ts';

/** What is asked of the API and not kept: who somebody is, what they may do, where a Pod is to run. */
export const reviewsHonoured = [
  honouredIn('api.core.v1', { Binding: 'target' }),
  honouredIn('api.authentication.v1', { TokenReviewSpec: 'audiences token' }),
  honouredIn('api.authorization.v1', {
    SelfSubjectAccessReviewSpec: 'nonResourceAttributes resourceAttributes',
    SelfSubjectRulesReviewSpec: 'namespace',
    SubjectAccessReviewSpec: 'extra groups nonResourceAttributes resourceAttributes uid user',
    NonResourceAttributes: 'path verb',
    ResourceAttributes: 'fieldSelector group labelSelector name namespace resource subresource verb version',
    FieldSelectorAttributes: 'rawSelector requirements',
    LabelSelectorAttributes: 'rawSelector requirements',
  }),
  honouredIn('apimachinery.pkg.apis.meta.v1', { FieldSelectorRequirement: 'key operator values' }),
];
