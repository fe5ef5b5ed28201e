import { configMaps, secrets } from '@pilothouse/kube-model/registry';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { receivedObject, UnusableObject } from './received-object.ts';

const fingerprint = (value: string) => `key:${value.length}-${value.charCodeAt(0)}`;
const metadata = '"metadata":{"name":"one","namespace":"default","uid":"u","resourceVersion":"7"}';

describe('an object that is received', () => {
  test('keeps its text, and has its type in front where a list left it out', () => {
    const rest = `${metadata},"data":{"n":"1"},"big":9007199254740993,"x":1.0}`;
    const item = receivedObject(configMaps, `{${rest}`, fingerprint);
    const event = receivedObject(configMaps, `{"kind":"ConfigMap","apiVersion":"v1",${rest}`, fingerprint);
    expect(item.text).toBe(`{"kind":"ConfigMap","apiVersion":"v1",${rest}`);
    expect(event.text).toBe(item.text);
    expect(item).toMatchObject({
      key: { resource: 'configmaps', namespace: 'default', name: 'one' },
      uid: 'u',
      resourceVersion: '7',
    });
  });

  test.each(['{"metadata":{"name":"one"}}', '{}', '{"metadata":{"resourceVersion":"1"}}', '[]', '1', 'null', '{'])(
    'that cannot be kept is told from others: %s',
    (text) => {
      expect(() => receivedObject(configMaps, text, fingerprint)).toThrow(UnusableObject);
    },
  );
});

describe('a Secret that is received', () => {
  const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

  test('holds none of its values, wherever they stand, and tells when one has changed', () => {
    const value = fc.stringMatching(/^[g-z]{8,20}$/);
    fc.assert(
      fc.property(value, (secret) => {
        const base64 = Buffer.from(secret).toString('base64');
        const annotations = {
          [lastApplied]: JSON.stringify({ data: { a: base64 } }),
          'example.com/backup': `copy of ${secret}`,
          'example.com/manifest': base64,
          'example.com/large': 'x'.repeat(300),
          other: 'kept',
        };
        const object = {
          metadata: { name: 's', namespace: 'd', resourceVersion: '1', annotations },
          data: { a: base64 },
          stringData: { b: secret },
          type: 'Opaque',
        };
        const { text } = receivedObject(secrets, JSON.stringify(object), (given) => `key:${given.length}`);
        expect(text).not.toContain(secret);
        expect(text).not.toContain(base64);
        expect(text).not.toContain('xxx');
        expect(text).toContain('kept');
        expect(JSON.parse(text).data).toEqual({ a: `<masked: ${secret.length} bytes, key:${base64.length}>` });
      }),
    );
  });

  test.each(['"data":"c2VjcmV0"', '"data":["c2VjcmV0"]', '"data":{"a":{"b":"c2VjcmV0"}}', '"stringData":"c2VjcmV0"'])(
    'of a wrong shape shows nothing either: %s',
    (data) => {
      const { text } = receivedObject(secrets, `{${metadata},${data}}`, fingerprint);
      expect(text).not.toContain('c2VjcmV0');
    },
  );
});
