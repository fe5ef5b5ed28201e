import type { Ingress } from '@pilothouse/kube-model/kinds';
import { expect, test } from 'vitest';
import { routePlace } from './route-place.ts';

type Tls = NonNullable<NonNullable<Ingress['spec']>['tls']>;

const at = (ports: readonly number[] | undefined, tls: Tls = []): Ingress => ({
  spec: { tls },
  status: {
    loadBalancer: {
      ingress: [{ ip: '127.0.0.1', ...(ports && { ports: ports.map((port) => ({ port, protocol: 'TCP' })) }) }],
    },
  },
});
const shop = { host: 'shop.example', path: '/cart' };

test('a route is opened at its host and the port of the Ingress, and asked by curl without a name server', () => {
  expect(routePlace(shop, at([8080]))).toEqual({
    url: 'http://shop.example:8080/cart',
    command: 'curl --connect-to shop.example:8080:127.0.0.1:8080 http://shop.example:8080/cart',
  });
});

test('a host with a certificate, by its name or its wildcard, is opened by HTTPS', () => {
  for (const hosts of [['shop.example'], ['*.example'], []]) {
    expect(routePlace(shop, at([8080, 8443], [{ hosts }])).url).toBe('https://shop.example:8443/cart');
  }
  expect(routePlace(shop, at([8080, 8443], [{ hosts: ['other.example'] }])).url).toBe('http://shop.example:8080/cart');
});

test('usual ports are not told, and any host is the address itself', () => {
  expect(routePlace({ host: '', path: '' }, at(undefined))).toEqual({
    url: 'http://127.0.0.1/',
    command: 'curl http://127.0.0.1/',
  });
});

test('a wildcard and an Ingress without an address are opened nowhere', () => {
  const nowhere = { url: undefined, command: undefined };
  expect(routePlace({ host: '*.example', path: '/' }, at([8080]))).toEqual(nowhere);
  expect(routePlace(shop, {})).toEqual(nowhere);
});

test('a path that a shell would read is quoted', () => {
  expect(routePlace({ host: '', path: "/a'b$c" }, at([8080])).command).toBe(`curl 'http://127.0.0.1:8080/a'\\''b$c'`);
});
