import { describe, expect, test } from 'vitest';
import { accepted } from './accept.ts';

describe('an Accept header', () => {
  test.each([
    [undefined, 'json'],
    ['*/*', 'json'],
    ['application/vnd.kubernetes.protobuf, application/json', 'json'],
    [
      'application/json;as=Table;v=v1;g=meta.k8s.io,application/json;as=Table;v=v1beta1;g=meta.k8s.io,application/json',
      'table',
    ],
    ['application/vnd.kubernetes.protobuf;as=Table;v=v1;g=meta.k8s.io,application/json', 'json'],
    ['application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1', 'partial'],
    ['application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1', 'partial-list'],
    ['application/json;as=Something,application/json', 'json'],
    ['application/json;q=0.9', 'json'],
  ])('%j means %s', (header, expected) => expect(accepted(header)).toBe(expected));

  test.each(['application/cbor', 'text/html', 'application/json;as=Something'])('%s cannot be served', (header) =>
    expect(() => accepted(header)).toThrow('only the following media types are accepted'),
  );
});
