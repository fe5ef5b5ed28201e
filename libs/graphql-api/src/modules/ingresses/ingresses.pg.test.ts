import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

let graphql: TestGraphql;
const namespace = 'default';
const key = (resource: string, name: string) => ({ resource, namespace, name });

beforeAll(async () => {
  graphql = await createTestGraphql();
  const ports = [{ name: 'http', port: 80 }];
  for (const name of ['web', 'empty']) {
    await graphql.put(key('services', name), { apiVersion: 'v1', kind: 'Service', spec: { type: 'ClusterIP', ports } });
  }
  await graphql.put(key('endpointslices.discovery.k8s.io', 'web-1'), {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { labels: { 'kubernetes.io/service-name': 'web' } },
    addressType: 'IPv4',
    endpoints: [1, 2].map((last) => ({ addresses: [`10.244.0.${last}`], conditions: { ready: true } })),
    ports: [{ name: 'http', port: 8080 }],
  });
  await putIngress('shop', ['web', 'gone'], { tls: [{ hosts: ['shop.example'], secretName: 'cert' }] });
});
afterAll(() => graphql.close());

const to = (name: string) => ({ service: { name, port: { name: 'http' } } });

function putIngress(name: string, services: readonly string[], fields: object = {}) {
  const paths = services.map((service) => ({ path: `/${service}`, pathType: 'Prefix', backend: to(service) }));
  const ports = [8080, 8443].map((port) => ({ port, protocol: 'TCP' }));
  return graphql.put(key('ingresses.networking.k8s.io', name), {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    spec: { ingressClassName: 'pilothouse', rules: [{ host: 'shop.example', http: { paths } }], ...fields },
    status: { loadBalancer: { ingress: [{ ip: '127.0.0.1', ports }] } },
  });
}

async function ask<Fields extends object>(fields: string, name: string, kind = 'ingress'): Promise<Fields> {
  const { data, errors } = await graphql.ask<{ one: Fields }>(
    'view',
    `{ one: ${kind}(cluster: "test", namespace: "${namespace}", name: "${name}") { ${fields} } }`,
  );
  expect(errors).toBeUndefined();
  return data.one;
}

describe('an Ingress', () => {
  test('tells of each route who answers, why nobody does, and where it is opened', async () => {
    const fields = 'host path serviceName servicePort ready state problem url command';
    expect(await ask(`className routes { ${fields} }`, 'shop')).toEqual({
      className: 'pilothouse',
      routes: [
        {
          host: 'shop.example',
          path: '/web',
          serviceName: 'web',
          servicePort: 'http',
          ready: 2,
          state: 'HEALTHY',
          problem: '',
          url: 'https://shop.example:8443/web',
          command: 'curl --insecure --connect-to shop.example:8443:127.0.0.1:8443 https://shop.example:8443/web',
        },
        expect.objectContaining({
          serviceName: 'gone',
          ready: 0,
          state: 'FAILING',
          problem: 'Service gone does not exist',
        }),
      ],
    });
  });

  test('has a state of what it leads to, which follows without a change of its own', async () => {
    const status = () => ask('state statusWord statusSentence', 'shop');
    expect(await status()).toEqual({
      state: 'WARNING',
      statusWord: 'Degraded',
      statusSentence: '1 of 2 routes unanswered, Service gone does not exist',
    });
    await putIngress('late', ['empty']);
    expect(await ask('state', 'late')).toEqual({ state: 'FAILING' });
    await graphql.put(key('endpointslices.discovery.k8s.io', 'empty-1'), {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: { labels: { 'kubernetes.io/service-name': 'empty' } },
      addressType: 'IPv4',
      endpoints: [{ addresses: ['10.244.0.9'], conditions: { ready: true } }],
      ports: [{ name: 'http', port: 8080 }],
    });
    expect(await ask('state statusSentence', 'late')).toEqual({
      state: 'HEALTHY',
      statusSentence: '1 route at 127.0.0.1',
    });
  });

  test('is among the problems of its cluster while a route leads nowhere', async () => {
    const { data } = await graphql.ask<{ ingresses: { nodes: { metadata: { name: string } }[] } }>(
      'view',
      '{ ingresses(cluster: "test", filter: { states: [WARNING, FAILING] }) { nodes { metadata { name } } } }',
    );
    expect(data.ingresses.nodes.map(({ metadata }) => metadata.name)).toContain('shop');
  });
});

test('a Service tells which Ingresses lead to it', async () => {
  expect(await ask('ingresses { metadata { name } }', 'web', 'service')).toEqual({
    ingresses: [{ metadata: { name: 'shop' } }],
  });
});

test('the built-in class is no default one, and served here where the cluster is ours', async () => {
  const { data } = await graphql.ask(
    'view',
    '{ ingressClass(cluster: "test", name: "pilothouse") { isDefault isServedHere } }',
  );
  expect(data).toEqual({ ingressClass: { isDefault: false, isServedHere: inject('clusterOrigin') !== 'remote' } });
});
