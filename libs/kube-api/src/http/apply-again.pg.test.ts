import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, expect, test } from 'vitest';

let server: TestApi;
beforeAll(async () => {
  server = await createTestApi();
});
afterAll(() => server.close());

const container = { name: 'c', image: 'x' };
const labels = { app: 'a' };
const selector = { matchLabels: labels };
const template = { metadata: { labels }, spec: { containers: [container] } };
const onceTemplate = { spec: { restartPolicy: 'Never', containers: [container] } };
const request = (storage: string) => ({ accessModes: ['ReadWriteOnce'], resources: { requests: { storage } } });

/** Resource, and what is applied beside its name: each says something that the server fills in or writes otherwise. */
const cases: readonly (readonly [resource: string, kind: string, fields: object])[] = [
  ['api/v1/configmaps', 'ConfigMap', { data: { a: '1' }, binaryData: { b: 'AAE=' }, immutable: true }],
  ['api/v1/secrets', 'Secret', { stringData: { a: 'b' }, data: { c: 'ZA==' } }],
  [
    'api/v1/services',
    'Service',
    {
      spec: {
        selector: labels,
        ports: [
          { port: 80, name: 'a' },
          { port: 80, name: 'b', protocol: 'UDP' },
        ],
      },
    },
  ],
  [
    'api/v1/pods',
    'Pod',
    {
      spec: {
        tolerations: [{ key: 'mine', operator: 'Exists' }],
        containers: [
          {
            ...container,
            resources: { requests: { cpu: '1000m', memory: '1024Mi' }, limits: { cpu: '1.50' } },
            ports: [{ containerPort: 80 }, { containerPort: 80, protocol: 'UDP' }],
            env: [{ name: 'A' }, { name: 'B', value: '$(A)' }],
            volumeMounts: [{ name: 'v', mountPath: '/v' }],
          },
        ],
        volumes: [{ name: 'v', emptyDir: {} }],
      },
    },
  ],
  ['api/v1/persistentvolumeclaims', 'PersistentVolumeClaim', { spec: request('1024Mi') }],
  ['api/v1/serviceaccounts', 'ServiceAccount', {}],
  ['api/v1/resourcequotas', 'ResourceQuota', { spec: { hard: { cpu: '4000m', pods: '5' } } }],
  [
    'api/v1/limitranges',
    'LimitRange',
    { spec: { limits: [{ type: 'Container', default: { cpu: '500m' }, defaultRequest: { cpu: '0.25' } }] } },
  ],
  ['api/v1/endpoints', 'Endpoints', { subsets: [{ addresses: [{ ip: '1.2.3.4' }], ports: [{ port: 80 }] }] }],
  ['api/v1/replicationcontrollers', 'ReplicationController', { spec: { template } }],
  ['apis/apps/v1/deployments', 'Deployment', { spec: { selector, template } }],
  ['apis/apps/v1/daemonsets', 'DaemonSet', { spec: { selector, template } }],
  [
    'apis/apps/v1/statefulsets',
    'StatefulSet',
    {
      spec: {
        selector,
        template,
        serviceName: 's',
        volumeClaimTemplates: [{ metadata: { name: 'd' }, spec: request('1000Mi') }],
      },
    },
  ],
  ['apis/batch/v1/jobs', 'Job', { spec: { template: onceTemplate } }],
  [
    'apis/batch/v1/cronjobs',
    'CronJob',
    { spec: { schedule: '@daily', jobTemplate: { spec: { template: onceTemplate } } } },
  ],
  [
    'apis/networking.k8s.io/v1/networkpolicies',
    'NetworkPolicy',
    { spec: { podSelector: {}, ingress: [{ ports: [{ port: 80 }] }] } },
  ],
  [
    'apis/networking.k8s.io/v1/ingresses',
    'Ingress',
    { spec: { defaultBackend: { service: { name: 's', port: { number: 80 } } } } },
  ],
  [
    'apis/autoscaling/v2/horizontalpodautoscalers',
    'HorizontalPodAutoscaler',
    { spec: { maxReplicas: 3, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'x' } } },
  ],
  ['apis/policy/v1/poddisruptionbudgets', 'PodDisruptionBudget', { spec: { minAvailable: '50%', selector } }],
  [
    'apis/rbac.authorization.k8s.io/v1/roles',
    'Role',
    { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] },
  ],
  [
    'apis/rbac.authorization.k8s.io/v1/rolebindings',
    'RoleBinding',
    {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'again' },
      subjects: [
        { kind: 'User', name: 'u' },
        { kind: 'ServiceAccount', name: 's', namespace: 'default' },
      ],
    },
  ],
  [
    'apis/coordination.k8s.io/v1/leases',
    'Lease',
    { spec: { holderIdentity: 'h', leaseDurationSeconds: 15, renewTime: '2024-01-01T00:00:00Z' } },
  ],
];

test.each(cases)('%s: what is applied again unchanged makes no new version', async (resource, kind, fields) => {
  const [version, plural] = [
    resource.slice(0, resource.lastIndexOf('/')),
    resource.slice(resource.lastIndexOf('/') + 1),
  ];
  const apiVersion = version.replace(/^apis?\//, '');
  const body = JSON.stringify({ apiVersion, kind, metadata: { name: 'again' }, ...fields });
  const path = `/${version}/namespaces/default/${plural}/again?fieldManager=me`;
  const apply = () => server.call('PATCH', path, { body, type: 'application/apply-patch+yaml' });
  const first = await apply();
  expect([first.status, first.body.message]).toEqual([201, undefined]);
  const second = await apply();
  expect([second.status, second.body.message]).toEqual([200, undefined]);
  expect(second.body).toEqual(first.body);
  expect((await server.call('GET', path)).body).toEqual(first.body);
});

test('a list of tolerations that is written anew does not take away those that every pod has', async () => {
  const path = '/api/v1/namespaces/default/pods';
  const { body: made } = await server.call('POST', path, {
    body: { metadata: { name: 'tolerant' }, spec: { containers: [container] } },
  });
  expect(made.spec.tolerations).toHaveLength(2);
  const spec = { ...made.spec, tolerations: [] };
  const replaced = await server.call('PUT', `${path}/tolerant`, { body: { ...made, spec } });
  expect([replaced.status, replaced.body.spec?.tolerations]).toEqual([200, made.spec.tolerations]);
});

test('a job without labels bears those of its template, with its uid, from the beginning', async () => {
  const body = { metadata: { name: 'labelled' }, spec: { template: onceTemplate } };
  const { body: made } = await server.call('POST', '/apis/batch/v1/namespaces/default/jobs', { body });
  expect(made.metadata.labels).toEqual(made.spec.template.metadata.labels);
  expect(made.metadata.labels['batch.kubernetes.io/controller-uid']).toBe(made.metadata.uid);
});
