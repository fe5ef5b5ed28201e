import { resources } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import protobuf from 'protobufjs/minimal.js';

const gvkExtension = 'x-kubernetes-group-version-kind';

interface QueryParameter {
  readonly name: string;
  readonly in: 'query';
  readonly type: 'string';
}

interface PatchOperation {
  readonly parameters: readonly QueryParameter[];
  readonly [gvkExtension]: { readonly group: string; readonly version: string; readonly kind: string };
}

/**
 * The part of an OpenAPI 2 document that kubectl reads: which kinds can be patched, and that `dryRun` and
 * `fieldValidation` are honoured. kubectl asks for it when version 3 names no path for a kind: for a `List`, and for a
 * kind that does not exist.
 */
interface OpenapiV2Document {
  readonly swagger: '2.0';
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, { readonly patch: PatchOperation }>>;
}

const parameters = ['dryRun', 'fieldManager', 'fieldValidation'].map(
  (name): QueryParameter => ({ name, in: 'query', type: 'string' }),
);

function pathOf({ group, version, resource, namespaced }: Resource): string {
  const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
  return `${root}${namespaced ? '/namespaces/{namespace}' : ''}/${resource}/{name}`;
}

/** `custom`: the kinds that definitions have made. */
export function openapiV2Document(custom: readonly Resource[]): OpenapiV2Document {
  const patched = [...resources, ...custom].filter(({ verbs }) => verbs.includes('patch'));
  const paths = patched.map((resource) => {
    const { group, version, kind } = resource;
    return [pathOf(resource), { patch: { parameters, [gvkExtension]: { group, version, kind } } }] as const;
  });
  return { swagger: '2.0', info: { title: 'Kubernetes', version: 'unversioned' }, paths: Object.fromEntries(paths) };
}

/** What kubectl asks for; Go refuses an `@` in an answer's type, so that the answer has a type of its own, as upstream's. */
export const openapiV2Accept = 'application/com.github.proto-openapi.spec.v2@v1.0+protobuf';
export const openapiV2Type = 'application/com.github.proto-openapi.spec.v2.v1.0+protobuf';

type Field = readonly [number: number, value: string | Uint8Array];

/** A message whose fields are all strings or messages. */
function message(...fields: readonly Field[]): Uint8Array {
  const writer = protobuf.Writer.create();
  for (const [number, value] of fields) {
    const tagged = writer.uint32((number << 3) | 2);
    if (typeof value === 'string') tagged.string(value);
    else tagged.bytes(value);
  }
  return writer.finish();
}

/** ParametersItem, in it Parameter, in it NonBodyParameter, in it QueryParameterSubSchema. */
function encodeParameter({ name, in: place, type }: QueryParameter): Uint8Array {
  const query = message([2, place], [4, name], [6, type]);
  return message([1, message([2, message([3, query])])]);
}

function encodeOperation(operation: PatchOperation): Uint8Array {
  const extension = message([1, gvkExtension], [2, message([2, JSON.stringify(operation[gvkExtension])])]);
  return message(...operation.parameters.map((parameter): Field => [8, encodeParameter(parameter)]), [13, extension]);
}

/** As gnostic's `openapi.v2.Document`, the only form that kubectl takes. Field numbers: google/gnostic OpenAPIv2.proto. */
export function encodeOpenapiV2({ swagger, info, paths }: OpenapiV2Document): Uint8Array {
  const items = Object.entries(paths).map(
    ([path, { patch }]): Field => [2, message([1, path], [2, message([8, encodeOperation(patch)])])],
  );
  return message([1, swagger], [2, message([1, info.title], [2, info.version])], [8, message(...items)]);
}
