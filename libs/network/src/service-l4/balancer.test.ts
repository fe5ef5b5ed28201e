import { expect, test } from 'vitest';
import { Balancer } from './balancer.ts';
import type { Endpoint, ProxyPort } from './messages.ts';

const endpoints: Endpoint[] = [1, 2, 3].map((last) => ({ address: `10.244.1.${last}`, port: 80 }));
const port = (fields: Partial<ProxyPort> = {}): ProxyPort => ({
  service: 'shop/web',
  by: 'cluster',
  protocol: 'TCP',
  address: '10.96.0.9',
  port: 80,
  fallbackPort: 10_080,
  endpoints,
  affinitySeconds: undefined,
  ...fields,
});
const none: ReadonlySet<Endpoint> = new Set();

test('connections go round', () => {
  const balancer = new Balancer();
  const picked = Array.from({ length: 6 }, () => balancer.pick(port(), 'c', none, 0)?.address.at(-1));
  expect(picked).toEqual(['1', '2', '3', '1', '2', '3']);
});

test('what was tried is not picked again, and nothing when all were', () => {
  const balancer = new Balancer();
  const tried = new Set(endpoints.slice(0, 2));
  expect(balancer.pick(port(), 'c', tried, 0)).toBe(endpoints[2]);
  expect(balancer.pick(port(), 'c', new Set(endpoints), 0)).toBeUndefined();
});

test('with affinity a client stays where it is, until its time is over or the endpoint is gone', () => {
  const balancer = new Balancer();
  const sticky = port({ affinitySeconds: 10 });
  const first = balancer.pick(sticky, 'a', none, 0);
  balancer.pick(sticky, 'b', none, 0);
  expect(balancer.pick(sticky, 'a', none, 9000)).toBe(first);
  expect(balancer.pick(sticky, 'a', none, 18_000)).toBe(first);
  const without = endpoints.filter((endpoint) => endpoint !== first);
  const next = balancer.pick({ ...sticky, endpoints: without }, 'a', none, 18_000);
  expect(without).toContain(next);
  expect(balancer.pick(sticky, 'a', none, 18_000)).toBe(next);
});
