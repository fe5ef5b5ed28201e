import { testImage } from './container-manifests.ts';

/** The image has it where the engine is started with the program `perl`. */
const udpServer = [
  'perl',
  '-e',
  'socket(S, 2, 2, 17); bind(S, pack("S n N x8", 2, 9000, 0)) or die $!; while ($from = recv(S, $text, 1500, 0)) { send(S, "udp $text", 0, $from) }',
];

/** Asks by UDP from within a container: the address and the port follow. */
export const udpClient = [
  'perl',
  '-e',
  'socket(S, 2, 2, 17); alarm 20; send(S, "hello", 0, pack("S n C4 x8", 2, $ARGV[1], split(/[.]/, $ARGV[0]))); recv(S, $text, 1500, 0); print $text',
];

const labels = { app: 'web' };
const image = testImage;
const ports = [
  { name: 'http', port: 80, targetPort: 'http' },
  { name: 'echo', port: 9000, protocol: 'UDP' },
];

/** Two pods that tell their names by HTTP and echo by UDP, ready while /srv/ready is there; Services of every type to them. */
export function containerNetworkManifests(host: string): object {
  const containers = [
    {
      name: 'web',
      image,
      command: ['sh', '-c', 'hostname > index.html; touch ready; exec httpd -f -p 8080 -h /srv'],
      ports: [{ name: 'http', containerPort: 8080 }],
      readinessProbe: { httpGet: { port: 'http', path: '/ready' }, periodSeconds: 1, failureThreshold: 1 },
    },
    { name: 'echo', image, command: udpServer },
  ];
  const template = { metadata: { labels }, spec: { terminationGracePeriodSeconds: 1, containers } };
  const service = (name: string, spec: object) => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name },
    spec: { selector: labels, ports, ...spec },
  });
  const backend = { service: { name: 'web', port: { name: 'http' } } };
  const items = [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web' },
      spec: { replicas: 2, selector: { matchLabels: labels }, template },
    },
    service('web', {}),
    service('node', { type: 'NodePort' }),
    service('balanced', { type: 'LoadBalancer' }),
    service('each', { clusterIP: 'None' }),
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: 'web' },
      spec: { rules: [{ host, http: { paths: [{ path: '/', pathType: 'Prefix', backend }] } }] },
    },
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'client' },
      spec: { terminationGracePeriodSeconds: 1, containers: [{ name: 'main', image }] },
    },
  ];
  return { apiVersion: 'v1', kind: 'List', items };
}
