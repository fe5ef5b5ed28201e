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
  expect(merged.find(({ name }) => name === 'db')).toMatchObject({
    keys: [],
    optional: false,
    keepers: [
      { container: 'init', keys: [] },
      { container: 'web', keys: ['password'] },
    ],
  });
  expect(merged.find(({ name }) => name === 'files')).toMatchObject({ keys: ['a'], keepers: [] });
  expect(merged.find(({ name }) => name === 'web')).toMatchObject({
    keys: [],
    keepers: [{ container: 'web', keys: ['theme'] }],
  });
  expect(merged).toHaveLength(5);
});

const keepersOf = (items: { key: string; path: string }[] | undefined, mount: object) => {
  const containers = [
    { name: 'web', volumeMounts: [{ name: 'files', mountPath: '/etc/a', ...mount }] },
    { name: 'sidecar', volumeMounts: [{ name: 'files', mountPath: '/etc/all' }] },
  ];
  const volumes = [{ name: 'files', configMap: { name: 'files', ...(items && { items }) } }];
  return configReferences({ containers, volumes })[0]?.keepers;
};

test('a file that is mounted by a subPath is kept by that container, and by no other', () => {
  expect(keepersOf(undefined, { subPath: 'a' })).toEqual([{ container: 'web', keys: ['a'] }]);
  expect(keepersOf(undefined, {})).toEqual([]);
});

test('a subPath is a path of items, or a directory above some', () => {
  const items = [
    { key: 'a', path: 'conf/a.txt' },
    { key: 'b', path: 'conf/b.txt' },
    { key: 'c', path: 'c.txt' },
  ];
  expect(keepersOf(items, { subPath: 'conf/b.txt' })).toEqual([{ container: 'web', keys: ['b'] }]);
  expect(keepersOf(items, { subPath: 'conf' })).toEqual([{ container: 'web', keys: ['a', 'b'] }]);
  expect(keepersOf(items, { subPath: 'a' })).toEqual([]);
});

test('a subPath that only the container knows keeps each key', () => {
  expect(keepersOf(undefined, { subPathExpr: '$(POD)' })).toEqual([{ container: 'web', keys: [] }]);
});
