import { honouredIn } from '../honoured.ts';

export const customResourceDefinitionHonoured = honouredIn('apiextensions-apiserver.pkg.apis.apiextensions.v1', {
  CustomResourceDefinitionSpec: 'conversion group names preserveUnknownFields scope versions',
  CustomResourceConversion: 'strategy',
  CustomResourceDefinitionNames: 'categories kind listKind plural shortNames singular',
  CustomResourceDefinitionVersion:
    'additionalPrinterColumns deprecated deprecationWarning name schema selectableFields served storage subresources',
  CustomResourceColumnDefinition: 'description format jsonPath name priority type',
  CustomResourceSubresources: 'scale status',
  CustomResourceSubresourceScale: 'labelSelectorPath specReplicasPath statusReplicasPath',
  SelectableField: 'jsonPath',
  CustomResourceValidation: 'openAPIV3Schema',
  ExternalDocumentation: 'description url',
  JSONSchemaProps: `additionalProperties allOf anyOf default description enum example exclusiveMaximum exclusiveMinimum
    externalDocs format items maxItems maxLength maxProperties maximum minItems minLength minProperties minimum multipleOf not
    nullable oneOf pattern properties required title type uniqueItems x-kubernetes-embedded-resource
    x-kubernetes-int-or-string x-kubernetes-list-map-keys x-kubernetes-list-type x-kubernetes-map-type
    x-kubernetes-preserve-unknown-fields`,
});
