import { expect, test } from 'vitest';
import { configReferences, mergeReferences } from './config-references.ts';

const spec = {
  initContainers: [{ name: 'init', envFrom: [{ secretRef: { name: 'db' } }] }],
  containers: [
    {
      name: 'web',
      env: [
        { name: 'PLAIN', value: 'x' },
        { name: 'THEME', valueFrom: { configMapKeyRef: { name: 'web', key: 'theme' } } },
        { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'db', key: 'password', optional: true } } },
      ],
    },
  ],
  volumes: [
    { name: 'files', configMap: { name: 'files', items: [{ key: 'a', path: 'a' }] } },
    { name: 'all', projected: { sources: [{ secret: { name: 'tls' } }, { configMap: { name: 'web' } }] } },
  ],
  imagePullSecrets: [{ name: 'registry' }],
};

test('every way to name a ConfigMap or Secret is found, and told where', () => {
  expect(configReferences(spec).map(({ kind, name, through }) => `${kind} ${name}: ${through}`)).toEqual([
    'Secret db: container init, envFrom',
    'ConfigMap web: container web, env THEME',
    'Secret db: container web, env PASSWORD',
    'ConfigMap files: volume files',
    'Secret tls: volume all',
    'ConfigMap web: volume all',
    'Secret registry: imagePullSecret',
  ]);
});

test('merged, an object takes all keys when one way does, and is optional only when every way is', () => {
  const merged = mergeReferences(configReferences(spec));
  expect(merged.find(({ name }) => name === 'db')).toMatchObject({ keys: [], optional: false, environment: true });
  expect(merged.find(({ name }) => name === 'files')).toMatchObject({ keys: ['a'], environment: false });
  expect(merged).toHaveLength(5);
});
