import { describeValue } from '@pilothouse/kube-model/kinds/secret/value-description';
import type { KubeObject } from '@pilothouse/kube-model/object';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toYaml } from './manifest.ts';
import { maskSecret } from './mask-secret.ts';

const fingerprint = (value: string) => `key:${[...value].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)}`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

test('no value is seen, neither in data nor in the manifest that kubectl keeps in an annotation', () => {
  const value = fc.string({ minLength: 6, unit: fc.constantFrom(...'ghijklmnopqrstuvwxyz') });
  fc.assert(
    fc.property(value, (secret) => {
      const manifest = { kind: 'Secret', data: { a: base64(secret) }, stringData: { b: secret } };
      const annotations = {
        'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify(manifest),
        other: 'kept',
      };
      const masked = maskSecret({ metadata: { name: 's', annotations }, ...manifest }, fingerprint);
      for (const text of [JSON.stringify(masked), toYaml(masked)]) {
        expect(text).not.toContain(secret);
        expect(text).not.toContain(base64(secret));
        expect(text).toContain('kept');
      }
    }),
  );
});

test('an annotation that cannot be read is not shown at all', () => {
  const annotations = { 'kubectl.kubernetes.io/last-applied-configuration': '{"data": {"a": "c2VjcmV0' };
  expect(JSON.stringify(maskSecret({ metadata: { annotations } }, fingerprint))).not.toContain('c2VjcmV0');
});

test('equal values look equal, and others do not', () => {
  const object: KubeObject & object = {
    metadata: {},
    ...{ data: { a: base64('one'), b: base64('one'), c: base64('two') } },
  };
  const masked = maskSecret(object, fingerprint);
  const { a, b, c } = (masked as unknown as { data: Record<string, string> }).data;
  expect(a).toBe(b);
  expect(a).not.toBe(c);
});

test('a Secret of which only a description is kept looks the same', () => {
  const data = { a: base64('secret'), empty: '' };
  const described = Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      describeValue(Buffer.from(value, 'base64').length, fingerprint(value)),
    ]),
  );
  const metadata = { name: 's' };
  const shown = (values: object): object => maskSecret({ metadata, data: values } as KubeObject, fingerprint);
  expect(shown(described)).toEqual(shown(data));
});
