/**
 * The program of the tests' web pods. Answers `VERSION POD` on the address that it is given, is ready after a short
 * while, and on SIGTERM stops listening at once and finishes what it has begun: the hardest case for whoever routes to it.
 */
const program = `
const { createServer } = require('node:http');
const { HOST, PORT, VERSION, POD } = process.env;
const from = Date.now();
const server = createServer((request, response) => {
  const ready = Date.now() - from > 300;
  if (request.url === '/ready') { response.writeHead(ready ? 200 : 503).end(); return; }
  setTimeout(() => response.end(VERSION + ' ' + POD), 5);
});
server.keepAliveTimeout = 1;
server.listen(Number(PORT), HOST, () => console.log('listening ' + VERSION));
process.on('SIGTERM', () => { console.log('stopping'); server.close(() => process.exit(0)); });
`;

export interface WebOptions {
  readonly name: string;
  readonly namespace: string;
  readonly replicas?: number;
  readonly version?: string;
}

export const webPort = 8080;

/** A Deployment of the web server and its Service on port 8080, as two documents. */
export function webManifests(options: WebOptions): string {
  return [webDeployment(options), webService(options)].map((object) => JSON.stringify(object)).join('\n---\n');
}

export function webDeployment({ name, namespace, replicas = 3, version = 'v1' }: WebOptions) {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace, labels: { app: name } },
    spec: {
      replicas,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: { terminationGracePeriodSeconds: 10, containers: [webContainer(version)] },
      },
    },
  };
}

function webContainer(version: string): object {
  return {
    name: 'web',
    image: `web:${version}`,
    command: [process.execPath, '-e', program],
    env: [
      { name: 'VERSION', value: version },
      { name: 'PORT', value: String(webPort) },
      { name: 'POD', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
    ],
    ports: [{ name: 'http', containerPort: webPort }],
    readinessProbe: { httpGet: { path: '/ready', port: 'http' }, initialDelaySeconds: 1, periodSeconds: 1 },
    livenessProbe: { tcpSocket: { port: 'http' }, initialDelaySeconds: 5, periodSeconds: 5, failureThreshold: 5 },
  };
}

export function webService({ name, namespace }: WebOptions): object {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace },
    spec: { selector: { app: name }, ports: [{ name: 'http', port: webPort, targetPort: 'http' }] },
  };
}
