import type { Ingress } from '@pilothouse/kube-model/kinds';
import { describe, expect, test } from 'vitest';
import { findBackend, indexRoutes } from './find-backend.ts';
import { planRoutes } from './plan-routes.ts';
import { requestPlace } from './request-place.ts';

type Spec = NonNullable<Ingress['spec']>;
type Paths = readonly (readonly [type: string, path: string | undefined, service: string])[];

const backend = (name: string) => ({ service: { name, port: { number: 80 } } });
const rule = (host: string | undefined, paths: Paths): NonNullable<Spec['rules']>[number] => ({
  ...(host && { host }),
  http: {
    paths: paths.map(([pathType, path, service]) => ({
      ...(path !== undefined && { path }),
      pathType,
      backend: backend(service),
    })),
  },
});
let made = 0;
const ingress = (spec: Spec, name = 'web'): Ingress => ({
  metadata: { namespace: 'shop', name, creationTimestamp: new Date(1_700_000_000_000 + 1000 * made++).toISOString() },
  spec,
});
const of = (...paths: Paths) => ingress({ rules: [rule('shop.example', paths)] });

function ask(ingresses: readonly Ingress[], url: string, host = 'shop.example'): string | undefined {
  const place = requestPlace(url, host);
  if (!place) throw new Error(`${url} is no target`);
  const id = findBackend(indexRoutes(planRoutes(ingresses)), place.host, place.path);
  return id?.replace(/^shop\/(.*):80$/, '$1');
}

describe('a path', () => {
  // The table of https://kubernetes.io/docs/concepts/services-networking/ingress/#examples
  test.each([
    ['Prefix', '/', '/any/path?and=query', true],
    ['Exact', '/foo', '/foo', true],
    ['Exact', '/foo', '/bar', false],
    ['Exact', '/foo', '/foo/', false],
    ['Exact', '/foo/', '/foo', false],
    ['Prefix', '/foo', '/foo', true],
    ['Prefix', '/foo', '/foo/', true],
    ['Prefix', '/foo/', '/foo', true],
    ['Prefix', '/foo/', '/foo/', true],
    ['Prefix', '/aaa/bb', '/aaa/bbb', false],
    ['Prefix', '/aaa/bbb', '/aaa/bbb', true],
    ['Prefix', '/aaa/bbb/', '/aaa/bbb', true],
    ['Prefix', '/aaa/bbb', '/aaa/bbb/', true],
    ['Prefix', '/aaa/bbb', '/aaa/bbb/ccc', true],
    ['Prefix', '/aaa/bbb', '/aaa/bbbxyz', false],
    ['Prefix', '/foo', '/Foo', false],
    ['Exact', '/foo', '/foo?and=query', true],
    ['ImplementationSpecific', '/foo', '/foo/1', true],
    ['ImplementationSpecific', undefined, '/any', true],
    ['Prefix', '/foo', '/bar/../foo', true],
  ] as const)('%s %s against %s: %s', (type, path, asked, matches) => {
    expect(ask([of([type, path, 'web'])], asked)).toBe(matches ? 'web' : undefined);
  });

  test('that is longer counts before a shorter one, whatever their order', () => {
    const many = of(['Prefix', '/', 'root'], ['Prefix', '/aaa', 'short'], ['Prefix', '/aaa/bbb', 'long']);
    expect(['/aaa/bbb/c', '/aaa/ccc', '/ccc'].map((path) => ask([many], path))).toEqual(['long', 'short', 'root']);
  });

  test('that is exact counts before a prefix of its length', () => {
    const both = of(['Prefix', '/foo/', 'prefix'], ['Exact', '/foo', 'exact']);
    expect([ask([both], '/foo'), ask([both], '/foo/')]).toEqual(['exact', 'prefix']);
  });

  test('that two Ingresses have is led by the older one', () => {
    const older = of(['Prefix', '/', 'older']);
    const younger = ingress({ rules: [rule('shop.example', [['Prefix', '/', 'younger']])] }, 'a');
    expect(ask([younger, older], '/')).toBe('older');
  });
});

describe('a host', () => {
  const wild = ingress({ rules: [rule('*.foo.com', [['Prefix', '/', 'wild']])] });

  test.each([
    ['bar.foo.com', 'wild'],
    ['BAR.foo.com:8080', 'wild'],
    ['baz.bar.foo.com', undefined],
    ['foo.com', undefined],
  ])('%s: the wildcard stands for one label', (host, service) => {
    expect(ask([wild], '/', host)).toBe(service);
  });

  test('by its name counts before the wildcard, and that before a rule without a host', () => {
    const named = ingress({ rules: [rule('bar.foo.com', [['Prefix', '/named', 'named']])] });
    const any = ingress({ rules: [rule(undefined, [['Prefix', '/any', 'any']])] });
    const asked = ['/named', '/other'].map((path) => ask([any, wild, named], path, 'bar.foo.com'));
    expect(asked).toEqual(['named', 'wild']);
    expect(ask([any, named], '/any/1', 'bar.foo.com')).toBe('any');
    expect(ask([any, named], '/none', 'bar.foo.com')).toBeUndefined();
  });

  test('may be asked for with a port, in capitals, with a dot at its end, or in the request line', () => {
    const one = [of(['Prefix', '/', 'web'])];
    for (const host of ['shop.example', 'Shop.Example:80', 'shop.example.']) expect(ask(one, '/', host)).toBe('web');
    expect(ask(one, 'http://shop.example/x', 'proxy.example')).toBe('web');
  });

  test('that is none is no place; none at all is any host', () => {
    expect(requestPlace('/', 'a b')).toBeUndefined();
    expect(requestPlace('/x', undefined)).toEqual({ host: '', path: '/x' });
    expect(requestPlace('//double/x', 'shop.example')).toEqual({ host: 'shop.example', path: '//double/x' });
  });
});

describe('a default backend', () => {
  const catchAll = ingress({ defaultBackend: backend('all') });

  test('gets what no rule matches', () => {
    const ingresses = [of(['Exact', '/one', 'one']), catchAll];
    expect(ask(ingresses, '/two')).toBe('all');
    expect(ask(ingresses, '/', 'unknown.example')).toBe('all');
  });

  test('of the Ingress that has the host counts before others', () => {
    const own = ingress({ rules: [rule('shop.example', [['Exact', '/one', 'one']])], defaultBackend: backend('own') });
    expect(ask([catchAll, own], '/two')).toBe('own');
    expect(ask([catchAll, own], '/', 'unknown.example')).toBe('all');
    expect(ask([own], '/', 'unknown.example')).toBe('own');
  });

  test('gets all of a rule without paths', () => {
    expect(ask([ingress({ rules: [{ host: 'shop.example' }], defaultBackend: backend('own') })], '/x')).toBe('own');
  });
});
