import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { DefinitionVersion, PrinterColumn, ScalePaths } from '../../custom/definition.ts';
import { fieldSchema, type JsonSchema } from '../../custom/json-schema.ts';
import { fieldsOfPath } from '../../custom/scale-paths.ts';
import { dns1035LabelProblems } from '../../names/name-rules.ts';
import { forbidden, invalid, type Problem, required, tooMany } from '../../validation/problem.ts';
import { explained, oneOf } from '../../validation/rules.ts';
import { structuralProblems } from './structural-schema.ts';

type Version = DeepReadonly<DefinitionVersion>;

export function versionProblems(version: Version, field: string): Problem[] {
  const { name = '', schema, subresources, additionalPrinterColumns = [], selectableFields = [] } = version;
  const scale = subresources?.scale;
  return [
    ...explained(`${field}.name`, name, dns1035LabelProblems(name)),
    ...deprecation(version, field),
    ...(schema?.openAPIV3Schema
      ? structuralProblems(schema.openAPIV3Schema, `${field}.schema.openAPIV3Schema`)
      : [required(`${field}.schema.openAPIV3Schema`, 'schemas are required')]),
    ...(scale ? scaleProblems(scale, `${field}.subresources.scale`) : []),
    ...additionalPrinterColumns.flatMap((column, index) =>
      columnProblems(column, `${field}.additionalPrinterColumns[${index}]`),
    ),
    ...selectable(selectableFields, schema?.openAPIV3Schema, `${field}.selectableFields`),
  ];
}

function deprecation({ deprecated = false, deprecationWarning: warning }: Version, field: string): Problem[] {
  const at = `${field}.deprecationWarning`;
  if (warning === undefined) return [];
  if (!deprecated) return [invalid(at, warning, 'can only be set for deprecated versions')];
  if (warning.length > 256) return [invalid(at, warning, 'must be <= 256 characters long')];
  return warning === '' ? [invalid(at, warning, 'must not be an empty string')] : [];
}

const columnTypes = ['integer', 'number', 'string', 'boolean', 'date'];
const columnFormats = ['int32', 'int64', 'float', 'double', 'byte', 'date', 'date-time', 'password'];

function columnProblems({ name, type, format, jsonPath }: PrinterColumn, field: string): Problem[] {
  return [
    ...(name ? [] : [required(`${field}.name`)]),
    ...oneOf(`${field}.type`, type, columnTypes),
    ...(format ? oneOf(`${field}.format`, format, columnFormats) : []),
    ...(jsonPath ? pathProblems(jsonPath, `${field}.jsonPath`) : [required(`${field}.jsonPath`)]),
  ];
}

function pathProblems(path: string, field: string): Problem[] {
  if (path.startsWith('.') && path !== '.') return [];
  return [invalid(field, path, 'must be a simple json path starting with .')];
}

const simplePath = /^(?:\.[A-Za-z0-9_-]+)+$/;

function scaleProblems(
  { specReplicasPath, statusReplicasPath, labelSelectorPath }: ScalePaths,
  field: string,
): Problem[] {
  const below = (path: string, ...roots: string[]) =>
    simplePath.test(path) && roots.some((root) => path.startsWith(root));
  const count = (name: string, path: string | undefined, root: string): Problem[] => {
    if (!path) return [required(`${field}.${name}`)];
    return below(path, `${root}.`) ? [] : [invalid(`${field}.${name}`, path, `should be a json path under ${root}`)];
  };
  const selector = labelSelectorPath ?? '';
  return [
    ...count('specReplicasPath', specReplicasPath, '.spec'),
    ...count('statusReplicasPath', statusReplicasPath, '.status'),
    ...(selector === '' || below(selector, '.spec.', '.status.')
      ? []
      : [invalid(`${field}.labelSelectorPath`, selector, 'should be a json path under either .spec or .status')]),
  ];
}

const mostSelectable = 8;
const comparable = new Set(['string', 'boolean', 'integer']);

function selectable(
  fields: NonNullable<Version['selectableFields']>,
  schema: JsonSchema | undefined,
  field: string,
): Problem[] {
  const paths = fields.map(({ jsonPath }) => jsonPath);
  return [
    ...(fields.length > mostSelectable ? [tooMany(field, fields.length, mostSelectable)] : []),
    ...paths.flatMap((path, index) => selectableField(path, schema, `${field}[${index}].jsonPath`)),
  ];
}

function selectableField(path: string, schema: JsonSchema | undefined, field: string): Problem[] {
  if (!path) return [required(field)];
  if (!simplePath.test(path)) return [invalid(field, path, 'must be a simple json path starting with .')];
  if (path.startsWith('.metadata.')) return [forbidden(field, 'must not point to fields in metadata')];
  let at = schema;
  for (const name of fieldsOfPath(path)) at = at && fieldSchema(at, name);
  if (at?.type !== undefined && comparable.has(at.type)) return [];
  return [
    invalid(
      field,
      path,
      'must point to a field of type string, boolean or integer. Enum string fields and strings with formats are allowed.',
    ),
  ];
}
