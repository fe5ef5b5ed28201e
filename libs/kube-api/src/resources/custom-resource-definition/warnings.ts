import type { CustomResourceDefinition } from '@pilothouse/kube-model/custom/definition';
import { itemSchema, type JsonSchema, otherFields } from '@pilothouse/kube-model/custom/json-schema';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

/** What of the schemas the embedded cluster keeps and does not obey. */
export function definitionWarnings({ spec }: DeepReadonly<CustomResourceDefinition>): string[] {
  return (spec?.versions ?? []).flatMap(({ schema }, index) => {
    const at = `spec.versions[${index}].schema.openAPIV3Schema`;
    return schema?.openAPIV3Schema ? ruledIn(schema.openAPIV3Schema, at).map(tell) : [];
  });
}

const tell = (at: string) =>
  `${at}.x-kubernetes-validations: not honoured in this cluster yet: rules in CEL are kept and not evaluated`;

/** Where a schema has rules of its own. */
function ruledIn(schema: JsonSchema, at: string): string[] {
  const [items, others] = [itemSchema(schema), otherFields(schema)];
  return [
    ...((schema['x-kubernetes-validations'] ?? []).length > 0 ? [at] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => ruledIn(field, `${at}.properties[${name}]`)),
    ...(items ? ruledIn(items, `${at}.items`) : []),
    ...(others ? ruledIn(others, `${at}.additionalProperties`) : []),
  ];
}
