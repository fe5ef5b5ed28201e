import { randomBytes } from 'node:crypto';
import { createSealer } from '@pilothouse/access/aes-sealer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSecretSealing } from './secret-sealing.ts';

const sealing = createSecretSealing('test', createSealer({ current: { id: 'k', key: randomBytes(32) } }));
const key = { resource: 'secrets', namespace: 'n', name: 's' };
const values = fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }));

test('whatever a Secret looks like, opening gives the bytes that were sealed', () => {
  fc.assert(
    fc.property(values, values, values, fc.jsonValue(), (data, stringData, annotations, rest) => {
      const all = { ...annotations, 'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify(data) };
      const object = { kind: 'Secret', metadata: { name: 's', annotations: all }, data, rest, stringData };
      expect(sealing.open(key, sealing.seal(key, object))).toBe(JSON.stringify(object));
    }),
  );
});

test('objects of the wrong shape pass through', () => {
  for (const object of [{}, { data: null }, { data: [] }, { data: 'x' }, { metadata: { annotations: null } }]) {
    expect(sealing.open(key, sealing.seal(key, object as object))).toBe(JSON.stringify(object));
  }
});
