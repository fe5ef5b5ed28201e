/** Fields that a create or an update may not ask for, though the kind has them: what follows 'refused: '. */
export const refused: Readonly<Record<string, string>> = {
  'api.core.v1.PodSpec.ephemeralContainers': 'as upstream with a new Pod; the subresource that adds them is not served',
  ...Object.fromEntries(
    ['$ref', '$schema', 'additionalItems', 'definitions', 'dependencies', 'id', 'patternProperties'].map((field) => [
      `apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps.${field}`,
      'as upstream: schemas are structural',
    ]),
  ),
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion.webhook':
    'objects are converted by the strategy None only',
};
