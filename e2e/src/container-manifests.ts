/** The one image of the test engine. */
export const testImage = 'localhost/pilothouse-test:1';
export const containerPage = 'hello from a container\n';

/** A page in containers, from a ConfigMap; beside it one that writes to a volume that both share. */
export function containerManifests(): object {
  const labels = { app: 'web' };
  const metadata = { name: 'web' };
  const containers = [
    {
      name: 'web',
      image: testImage,
      command: ['httpd', '-f', '-v', '-p', '8080', '-h', '/www'],
      ports: [{ name: 'http', containerPort: 8080 }],
      volumeMounts: [
        { name: 'page', mountPath: '/www' },
        { name: 'shared', mountPath: '/shared' },
      ],
      readinessProbe: { httpGet: { port: 'http', path: '/index.html' }, periodSeconds: 1 },
      livenessProbe: { exec: { command: ['test', '-e', '/www/index.html'] }, periodSeconds: 2, timeoutSeconds: 5 },
      resources: { limits: { cpu: '500m', memory: '64Mi' } },
    },
    {
      name: 'beside',
      image: testImage,
      args: ['sh', '-c', 'echo shared > /shared/word; trap "exit 0" TERM; while :; do sleep 0.1; done'],
      volumeMounts: [{ name: 'shared', mountPath: '/shared' }],
    },
  ];
  const volumes = [
    { name: 'page', configMap: { name: 'web' } },
    { name: 'shared', emptyDir: {} },
  ];
  const spec = { terminationGracePeriodSeconds: 2, containers, volumes };
  return {
    apiVersion: 'v1',
    kind: 'List',
    items: [
      { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { 'index.html': containerPage } },
      {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata,
        spec: { replicas: 2, selector: { matchLabels: labels }, template: { metadata: { labels }, spec } },
      },
    ],
  };
}
