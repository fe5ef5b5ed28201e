import type { Service } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { expect, test } from 'vitest';
import { plan, rangeOf } from './plan.ts';

const range = rangeOf('127.128.0.0/30');

function service(spec: Service['spec'], ip?: string): Served<Service> {
  const metadata = { name: 'web', namespace: 'shop', uid: 'u', resourceVersion: '1', creationTimestamp: '' };
  const status = { loadBalancer: ip === undefined ? {} : { ingress: [{ ip }] } };
  return { apiVersion: 'v1', kind: 'Service', metadata, spec: { type: 'LoadBalancer', ...spec }, status };
}

const decide = (object: Served<Service>, ...taken: string[]) => plan(object, range, new Set(taken));

test('a load balancer has the first free address, and none when all are taken', () => {
  expect(decide(service({}))).toEqual({ kind: 'assign', address: '127.128.0.1' });
  expect(decide(service({}), '127.128.0.1')).toEqual({ kind: 'assign', address: '127.128.0.2' });
  expect(decide(service({}), '127.128.0.1', '127.128.0.2')).toMatchObject({ kind: 'refuse' });
});

test('it keeps its address, unless that is of another range or another Service has it', () => {
  expect(decide(service({}, '127.128.0.2'))).toEqual({ kind: 'nothing' });
  expect(decide(service({}, '127.129.0.2'))).toEqual({ kind: 'assign', address: '127.128.0.1' });
  expect(decide(service({}, '127.128.0.2'), '127.128.0.2')).toEqual({ kind: 'assign', address: '127.128.0.1' });
});

test('it has the address that it asks for, where that can be', () => {
  expect(decide(service({ loadBalancerIP: '127.128.0.2' }))).toEqual({ kind: 'assign', address: '127.128.0.2' });
  expect(decide(service({ loadBalancerIP: '127.128.0.2' }, '127.128.0.1'))).toMatchObject({ address: '127.128.0.2' });
  expect(decide(service({ loadBalancerIP: '127.128.0.2' }), '127.128.0.2')).toMatchObject({ kind: 'refuse' });
  expect(decide(service({ loadBalancerIP: '8.8.8.8' }))).toEqual({
    kind: 'refuse',
    why: '8.8.8.8 is not an address of 127.128.0.0/30',
  });
});

test('another class is left alone, another type gives the address back', () => {
  expect(decide(service({ loadBalancerClass: 'example.com/lb' }))).toEqual({ kind: 'nothing' });
  expect(decide(service({ type: 'ClusterIP' }, '127.128.0.1'))).toEqual({ kind: 'release' });
  expect(decide(service({ type: 'ClusterIP' }))).toEqual({ kind: 'nothing' });
});
