import { describe, expect, test } from 'vitest';
import type { EndpointSlice, Ingress, IngressClass, Service } from '../../kinds.ts';
import type { BackendObjects } from './backend.ts';
import { ingressController } from './ingress-class.ts';
import type { IngressSurroundings } from './routes.ts';
import { ingressHealth } from './status.ts';

const ours: IngressClass = { metadata: { name: 'pilothouse' }, spec: { controller: ingressController } };
const service: Service = { spec: { ports: [{ port: 80 }] } };
const slices: EndpointSlice[] = [
  { addressType: 'IPv4', endpoints: [{ addresses: ['10.0.0.1'], conditions: { ready: true } }], ports: [{ port: 80 }] },
];
const backends: Readonly<Record<string, BackendObjects>> = {
  web: { service, slices },
  empty: { service, slices: [] },
};
const around: IngressSurroundings = {
  class: (name) => (name === 'pilothouse' ? ours : undefined),
  backend: (name) => backends[name] ?? { service: undefined, slices: [] },
  hasSecret: (name) => name === 'cert',
};

const to = (name: string) => ({ service: { name, port: { number: 80 } } });
const address = { loadBalancer: { ingress: [{ ip: '127.0.0.1', ports: [{ port: 8080, protocol: 'TCP' }] }] } };
const ingress = (services: readonly string[], fields: Partial<Ingress> = {}): Ingress => ({
  status: address,
  ...fields,
  spec: {
    ingressClassName: 'pilothouse',
    rules: [{ http: { paths: services.map((name) => ({ pathType: 'Prefix', path: `/${name}`, backend: to(name) })) } }],
    ...fields.spec,
  },
});

describe('an Ingress', () => {
  test('whose routes all lead to ready endpoints is active', () => {
    const whole = ingress(['web'], { spec: { defaultBackend: to('web') } });
    expect(ingressHealth(whole, around)).toEqual({
      state: 'healthy',
      word: 'Active',
      sentence: '2 routes at 127.0.0.1',
    });
  });

  test('with routes that lead nowhere says how many, and why the first does not', () => {
    expect(ingressHealth(ingress(['web', 'gone']), around)).toEqual({
      state: 'warning',
      word: 'Degraded',
      sentence: '1 of 2 routes unanswered, Service gone does not exist',
    });
    expect(ingressHealth(ingress(['empty']), around)).toEqual({
      state: 'failing',
      word: 'Unreachable',
      sentence: 'its route is unanswered, Service empty has no ready endpoint for port 80',
    });
  });

  test('without its Secret is warned of', () => {
    const tls = (secretName: string) => ingress(['web'], { spec: { tls: [{ hosts: ['a'], secretName }] } });
    expect(ingressHealth(tls('lost'), around)).toMatchObject({ state: 'warning', word: 'NoCertificate' });
    expect(ingressHealth(tls('cert'), around).state).toBe('healthy');
  });

  test('that nobody serves says why', () => {
    const of = (ingressClassName: string | undefined) => {
      const { spec, ...rest } = ingress(['web'], { status: {} });
      const { ingressClassName: _, ...others } = spec ?? {};
      return ingressHealth({ ...rest, spec: { ...others, ...(ingressClassName && { ingressClassName }) } }, around);
    };
    expect(of(undefined)).toMatchObject({ state: 'progressing', word: 'Pending' });
    expect(of('nginx').sentence).toBe('class nginx does not exist, nothing serves it');
    expect(of('pilothouse')).toMatchObject({ state: 'progressing', word: 'Pending' });
  });

  test('whose endpoints are not known is not called healthy', () => {
    expect(ingressHealth(ingress(['web']), { ...around, backend: () => undefined }).state).toBe('unknown');
  });
});
