import type { EndpointSlice, Pod, Service } from '@pilothouse/kube-model/kinds';
import { expect, test } from 'vitest';
import { dnsNames } from './dns-names.ts';
import { endpointGaps } from './endpoint-gaps.ts';

const service = (spec: Service['spec'] = {}): Service => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { selector: { app: 'web' }, ports: [{ name: 'http', port: 80, targetPort: 'http' }], ...spec },
});
const readinessProbe = { httpGet: { port: 'http', path: '/ready' } };
const startupProbe = { tcpSocket: { port: 8080 } };
const container = { name: 'c', ports: [{ name: 'http', containerPort: 8080 }], readinessProbe, startupProbe };
const running = { name: 'c', image: 'x', imageID: '', restartCount: 0, ready: false, state: { running: {} } };

function pod(status: Pod['status'], fields: Partial<Pod> = {}): Pod {
  const metadata = { name: 'web-1', namespace: 'shop' };
  const whole = { phase: 'Running', podIP: '10.244.0.1', ...status };
  return { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: [container] }, status: whole, ...fields };
}

const gaps = (pods: Pod[], spec: Service['spec'] = {}, slices: EndpointSlice[] = []) =>
  endpointGaps({ service: service(spec), pods, slices, now: 0 });
const ready = pod({ conditions: [{ type: 'Ready', status: 'True' }] });

test('a ready pod with the port has nothing in its way', () => {
  expect(gaps([ready])).toEqual([]);
});

test('a selector that meets no pod is told, and a Service without one while nobody gave it endpoints', () => {
  expect(gaps([])).toEqual([{ reason: 'NO_PODS' }]);
  expect(gaps([], { selector: {} })).toEqual([{ reason: 'NO_SELECTOR' }]);
  const byHand = { kind: 'EndpointSlice', addressType: 'IPv4', endpoints: [{ addresses: ['192.0.2.1'] }] };
  expect(gaps([], { selector: {} }, [byHand])).toEqual([]);
  expect(gaps([], { type: 'ExternalName', externalName: 'a.example' })).toEqual([]);
});

test('a pod that is not ready is told with the probe that it waits for', () => {
  const waiting = (started: boolean) => pod({ containerStatuses: [{ ...running, started }] });
  expect(gaps([waiting(true)])).toMatchObject([
    { reason: 'READINESS_PROBE', podName: 'web-1', container: 'c', probe: 'GET http :http/ready' },
  ]);
  expect(gaps([waiting(false)])).toMatchObject([{ reason: 'STARTUP_PROBE', container: 'c', probe: 'tcp :8080' }]);
});

test('a pod with a trouble of its own is told in its own words', () => {
  const waiting = { reason: 'CrashLoopBackOff', message: 'back-off 10s' };
  const crashing = pod({ containerStatuses: [{ ...running, state: { waiting } }] });
  expect(gaps([crashing])).toMatchObject([{ reason: 'POD_NOT_READY', container: 'c', sentence: expect.any(String) }]);
  expect(gaps([pod({ phase: 'Pending', podIP: '' })])).toMatchObject([{ reason: 'POD_NOT_STARTED' }]);
  expect(gaps([pod({ phase: 'Failed' })])).toMatchObject([{ reason: 'POD_ENDED' }]);
  const metadata = { name: 'web-1', deletionTimestamp: '2026-01-01T00:00:00Z' };
  expect(gaps([pod({}, { metadata })])).toMatchObject([{ reason: 'POD_LEAVING', podName: 'web-1' }]);
});

test('a readiness gate that is not met is named', () => {
  const spec = { containers: [container], readinessGates: [{ conditionType: 'example.com/ok' }] };
  const waiting = pod({ containerStatuses: [{ ...running, ready: true }] }, { spec });
  expect(gaps([waiting])).toMatchObject([{ reason: 'POD_NOT_READY', sentence: 'waits for example.com/ok' }]);
});

test('a target port by a name that the pod does not have is told, also of ready pods', () => {
  const ports = [{ name: 'metrics', port: 9090, targetPort: 'metrics' }];
  expect(gaps([ready], { ports })).toEqual([{ reason: 'PORT_NOT_FOUND', podName: 'web-1', port: 'metrics' }]);
});

test('with publishNotReadyAddresses a pod need not be ready', () => {
  expect(gaps([pod({ containerStatuses: [running] })], { publishNotReadyAddresses: true })).toEqual([]);
});

test('the names of a Service are its own, those of its named ports, and of a headless one those of its ready pods', () => {
  const slice: EndpointSlice = {
    kind: 'EndpointSlice',
    addressType: 'IPv4',
    endpoints: [
      { addresses: ['10.244.0.1'], hostname: 'web-0' },
      { addresses: ['10.244.0.2'], hostname: 'web-1', conditions: { ready: false } },
    ],
  };
  const names = (spec: Service['spec'], domain: string | undefined) =>
    dnsNames({ service: service(spec), slices: [slice], domain });
  expect(names({}, 'cluster.local')).toEqual(['web.shop.svc.cluster.local', '_http._tcp.web.shop.svc.cluster.local']);
  expect(names({ clusterIP: 'None' }, undefined)).toEqual([
    'web.shop.svc',
    '_http._tcp.web.shop.svc',
    'web-0.web.shop.svc',
  ]);
  expect(names({ type: 'ExternalName' }, undefined)).toEqual(['web.shop.svc']);
});
