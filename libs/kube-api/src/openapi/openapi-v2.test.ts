import protobuf from 'protobufjs/minimal.js';
import { expect, test } from 'vitest';
import { encodeOpenapiV2, openapiV2Document } from './openapi-v2.ts';

test('names the patch path of each kind, with field validation', () => {
  const { patch } = openapiV2Document([]).paths['/apis/apps/v1/namespaces/{namespace}/deployments/{name}']!;
  expect(patch['x-kubernetes-group-version-kind']).toEqual({ group: 'apps', version: 'v1', kind: 'Deployment' });
  expect(patch.parameters.map(({ name }) => name)).toContain('fieldValidation');
});

test('is encoded with every path, in order', () => {
  const document = openapiV2Document([]);
  const paths = messages(messages(encodeOpenapiV2(document), 8)[0]!, 2);
  const names = paths.map((path) => Buffer.from(messages(path, 1)[0]!).toString());
  expect(names).toEqual(Object.keys(document.paths));
});

/** The values of one length-delimited field. */
function messages(bytes: Uint8Array, number: number): Uint8Array[] {
  const reader = protobuf.Reader.create(bytes);
  const found: Uint8Array[] = [];
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    const value = reader.bytes();
    if (tag >>> 3 === number) found.push(value);
  }
  return found;
}
