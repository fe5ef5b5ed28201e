import type { CustomKind } from '@pilothouse/kube-model/custom/custom-resource';
import {
  isEmbedded,
  isIntOrString,
  itemSchema,
  type JsonSchema,
  otherFields,
} from '@pilothouse/kube-model/custom/json-schema';
import type { Resource } from '@pilothouse/kube-model/resource';
import { objectMetaType } from '@pilothouse/kube-model/types/special-types';
import { type Schema, schemaRef } from './schemas.ts';

/** A schema's name in `components.schemas`: `com.example.v1.Widget`. */
export const customSchemaName = ({ group, version }: Resource, kind: string) =>
  `${group.split('.').reverse().join('.')}.${version}.${kind}`;

const listMetaType = 'apimachinery.pkg.apis.meta.v1.ListMeta';

const apiVersion = { type: 'string', description: 'The version of the schema that this object is written in.' };
const kind = { type: 'string', description: 'The kind that this object is of.' };
const metadata = (type: string) => ({ allOf: [{ $ref: schemaRef(type) }] });

/** Types of the facts that the schemas of custom kinds refer to. */
export const customMetaTypes = [objectMetaType, listMetaType];

/** Schemas of the kind and of its list. */
export function customSchemas(resource: Resource, custom: CustomKind): Record<string, Schema> {
  const name = customSchemaName(resource, resource.kind);
  const gvk = (of: string) => [{ group: resource.group, version: resource.version, kind: of }];
  const { properties, ...rest } = published(custom.schema);
  return {
    [name]: {
      ...rest,
      properties: { ...(properties as object | undefined), apiVersion, kind, metadata: metadata(objectMetaType) },
      'x-kubernetes-group-version-kind': gvk(resource.kind),
    },
    [customSchemaName(resource, custom.listKind)]: {
      type: 'object',
      description: `A list of ${resource.kind}.`,
      required: ['items'],
      properties: {
        apiVersion,
        kind,
        metadata: metadata(listMetaType),
        items: { type: 'array', items: { $ref: `#/components/schemas/${name}` } },
      },
      'x-kubernetes-group-version-kind': gvk(custom.listKind),
    },
  };
}

/** The schema as OpenAPI 3 has it. What both sides of an int-or-string are is said by its extension. */
function published(schema: JsonSchema): Schema {
  const { items: _, properties = {}, additionalProperties, ...own } = schema;
  const [items, others] = [itemSchema(schema), otherFields(schema)];
  const embedded = isEmbedded(schema) ? { apiVersion, kind, metadata: metadata(objectMetaType) } : {};
  const fields = Object.entries(properties).map(([name, field]) => [name, published(field)] as const);
  const named = { ...Object.fromEntries(fields), ...embedded };
  return {
    ...own,
    ...(isIntOrString(schema) && { oneOf: [{ type: 'integer' }, { type: 'string' }] }),
    ...(Object.keys(named).length > 0 && { properties: named }),
    ...(items && { items: published(items) }),
    ...(others
      ? { additionalProperties: published(others) }
      : additionalProperties === true && { additionalProperties }),
  };
}
