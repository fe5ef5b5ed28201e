import { expect, test } from 'vitest';
import type { EndpointSlice, Service } from '../../kinds.ts';
import { type BackendService, backendSentence, backendState } from './backend.ts';

const service: Service = {
  spec: {
    type: 'ClusterIP',
    ports: [
      { name: 'http', port: 80 },
      { name: 'admin', port: 81 },
    ],
  },
};
type Conditions = NonNullable<EndpointSlice['endpoints']>[number]['conditions'];
const slice = (...conditions: NonNullable<Conditions>[]): EndpointSlice => ({
  addressType: 'IPv4',
  endpoints: conditions.map((one, index) => ({ addresses: [`10.244.0.${index + 1}`], conditions: one })),
  ports: [{ name: 'http', port: 8080 }],
});
const leaving = { ready: false, serving: true, terminating: true };
const at = (port: BackendService['port'], objects: Service | undefined, ...slices: EndpointSlice[]) =>
  backendState({ name: 'web', ...(port && { port }) }, { service: objects, slices });
const first = [{ address: '10.244.0.1', port: 8080 }];

test('a port by its number or its name leads to the ready endpoints of the port of that name', () => {
  const ready = slice({ ready: true }, leaving, { ready: false });
  for (const port of [{ number: 80 }, { name: 'http' }]) {
    expect(at(port, service, ready)).toEqual({ endpoints: first, ready: 1, problem: undefined });
  }
});

test('while none is ready those that still serve are asked', () => {
  expect(at({ number: 80 }, service, slice(leaving))).toEqual({ endpoints: first, ready: 0, problem: undefined });
});

test('why nothing answers is said', () => {
  const problems = [
    at({ number: 80 }, undefined),
    at({ number: 82 }, service, slice({ ready: true })),
    at({ number: 81 }, service, slice({ ready: true })),
    at({ number: 80 }, { spec: { type: 'ExternalName', externalName: 'example.com' } }),
    backendState(undefined, { service: undefined, slices: [] }),
  ].map(({ problem }) => problem && backendSentence(problem, 'shop/web:80'));
  expect(problems).toEqual([
    'Service shop/web does not exist',
    'Service shop/web has no port 80',
    'Service shop/web has no ready endpoint for port 80',
    'Service shop/web is of type ExternalName, which Ingress does not lead to',
    'This backend is a resource, and only Services are served',
  ]);
});
