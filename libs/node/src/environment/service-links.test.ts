import type { Service } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { expect, test } from 'vitest';
import type { PodObject } from '../pod-types.ts';
import { linkedServices, serviceLinks } from './service-links.ts';

function service(namespace: string, name: string, clusterIP: string, port: number): Served<Service> {
  const metadata = { namespace, name, uid: name, resourceVersion: '1', creationTimestamp: '' };
  return { apiVersion: 'v1', kind: 'Service', metadata, spec: { clusterIP, ports: [{ name: 'main', port }] } };
}

const all = [
  service('default', 'kubernetes', '10.96.0.1', 443),
  service('default', 'other', '10.96.0.2', 80),
  service('shop', 'web-api', '10.96.0.3', 8080),
];
const services = {
  get: (namespace: string, name: string) =>
    all.find(({ metadata }) => metadata.namespace === namespace && metadata.name === name),
  list: (namespace?: string) => all.filter(({ metadata }) => metadata.namespace === namespace),
};

function linksOf(spec: { enableServiceLinks?: boolean }): Record<string, string> {
  const metadata = { name: 'p', namespace: 'shop', uid: 'u', resourceVersion: '1', creationTimestamp: '' };
  const pod: PodObject = { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: [], ...spec } };
  return serviceLinks(linkedServices(services, pod));
}

test('a pod is told where the API is, and the Services of its namespace', () => {
  const links = linksOf({});
  expect(links).toMatchObject({
    KUBERNETES_SERVICE_HOST: '10.96.0.1',
    KUBERNETES_SERVICE_PORT: '443',
    WEB_API_SERVICE_HOST: '10.96.0.3',
    WEB_API_SERVICE_PORT_MAIN: '8080',
  });
  expect(links).not.toHaveProperty('OTHER_SERVICE_HOST');
});

test('a pod that does without links is told where the API is all the same', () => {
  const links = linksOf({ enableServiceLinks: false });
  expect(links).toHaveProperty('KUBERNETES_SERVICE_HOST');
  expect(links).not.toHaveProperty('WEB_API_SERVICE_HOST');
});
