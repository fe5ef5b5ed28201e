import type { AnyObject } from '@pilothouse/kube-model/object';
import { apiCode, webCode, workerCode } from './shop-code.ts';

const namespace = 'demo';
const codeMap = 'shop-code';
const configMap = 'shop-config';
const secret = 'shop-secret';
const webPort = 8080;
const apiPort = 9090;

interface Part {
  readonly name: string;
  readonly replicas: number;
  readonly port?: number;
  readonly env?: readonly object[];
  /** Of the container. */
  readonly probes?: object;
}

/**
 * A small shop: `web` shows the products of `api`, and `worker` orders them. Services come first, since a pod's
 * environment tells where those are that exist when it starts. `nodeBinary`: the Node.js that the processes run with.
 */
export function demoManifests(nodeBinary: string): AnyObject[] {
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    object('v1', 'ConfigMap', codeMap, {
      data: { 'web.js': webCode, 'api.js': apiCode, 'worker.js': workerCode },
    }),
    object('v1', 'ConfigMap', configMap, {
      data: {
        SHOP_NAME: 'The Pilot Shop',
        CURRENCY: 'EUR',
        PRODUCTS: 'Compass,Sextant,Barometer,Ship’s clock',
        ORDER_INTERVAL_MS: '5000',
      },
    }),
    object('v1', 'Secret', secret, {
      type: 'Opaque',
      data: { SHOP_TOKEN: Buffer.from('only-for-the-demo').toString('base64') },
    }),
    service('web', webPort),
    service('api', apiPort),
    deployment(nodeBinary, { name: 'api', replicas: 2, port: apiPort, probes: probes('/healthz') }),
    deployment(nodeBinary, {
      name: 'web',
      replicas: 3,
      port: webPort,
      env: [{ name: 'SHOP_VERSION', value: 'v1' }],
      probes: probes('/readyz'),
    }),
    deployment(nodeBinary, { name: 'worker', replicas: 1 }),
  ];
}

function object(apiVersion: string, kind: string, name: string, fields: object): AnyObject {
  const labels = { 'app.kubernetes.io/part-of': 'shop' };
  return { apiVersion, kind, metadata: { name, namespace, labels }, ...fields };
}

function service(name: string, port: number): AnyObject {
  const ports = [{ name: 'http', port, targetPort: 'http' }];
  return object('v1', 'Service', name, { spec: { selector: { app: name }, ports } });
}

function probes(readyPath: string): object {
  return {
    readinessProbe: {
      httpGet: { path: readyPath, port: 'http' },
      initialDelaySeconds: 1,
      periodSeconds: 1,
      failureThreshold: 2,
    },
    livenessProbe: {
      httpGet: { path: '/healthz', port: 'http' },
      initialDelaySeconds: 5,
      periodSeconds: 5,
      timeoutSeconds: 2,
    },
  };
}

function deployment(nodeBinary: string, { name, replicas, port, env = [], probes: own = {} }: Part): AnyObject {
  const container = {
    name,
    image: 'node:22-alpine',
    command: [nodeBinary, '-e', '$(CODE)'],
    env: [
      { name: 'CODE', valueFrom: { configMapKeyRef: { name: codeMap, key: `${name}.js` } } },
      ...(port === undefined ? [] : [{ name: 'PORT', value: String(port) }]),
      ...env,
    ],
    envFrom: [{ configMapRef: { name: configMap } }, { secretRef: { name: secret } }],
    ...(port !== undefined && { ports: [{ name: 'http', containerPort: port }] }),
    resources: { requests: { cpu: '20m', memory: '64Mi' } },
    ...own,
  };
  return object('apps/v1', 'Deployment', name, {
    spec: {
      replicas,
      selector: { matchLabels: { app: name } },
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
      template: {
        metadata: { labels: { app: name } },
        spec: { terminationGracePeriodSeconds: 10, containers: [container] },
      },
    },
  });
}
