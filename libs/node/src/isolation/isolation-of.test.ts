import { expect, test } from 'vitest';
import type { Container, PodObject, PodSpec } from '../pod-types.ts';
import { isolationOf } from './isolation-of.ts';
import { refusePrivileges, refuseRootUser } from './refuse-privileges.ts';

const container = (fields: Partial<Container> = {}): Container => ({ name: 'main', image: 'shop:1', ...fields });
const pod = (spec: Partial<PodSpec> = {}): PodObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p', namespace: 'shop', uid: 'u', resourceVersion: '1', creationTimestamp: '' },
  spec: { containers: [], ...spec },
});
const image = { id: 'sha256:1', user: '' };

test('limits are in the units of engines: billionths of a CPU, bytes', () => {
  const resources = { limits: { cpu: '250m', memory: '64Mi' }, requests: { cpu: '100m' } };
  const { limits } = isolationOf(container({ resources }), { pod: pod(), podIp: '10.244.1.2', image, mounts: [] });
  expect(limits).toEqual({ nanoCpus: 250_000_000, memory: 67_108_864, requestedNanoCpus: 100_000_000 });
});

test('a pod’s sandbox has the ports of all its containers, unless it is on the machine’s own network', () => {
  const ports = [
    { containerPort: 80, hostPort: 8081 },
    { containerPort: 53, hostPort: 5300, protocol: 'UDP' },
  ];
  const spec = { containers: [container({ ports: [{ containerPort: 9 }] }), container({ ports })] };
  const sandboxOf = (more: Partial<PodSpec>) =>
    isolationOf(container(), { pod: pod({ ...spec, ...more }), podIp: '10.244.1.2', image, mounts: [] }).sandbox;
  expect(sandboxOf({})).toMatchObject({
    address: '10.244.1.2',
    hostname: 'p',
    hostPorts: [
      { containerPort: 80, hostPort: 8081, protocol: 'tcp' },
      { containerPort: 53, hostPort: 5300, protocol: 'udp' },
    ],
  });
  expect(sandboxOf({ hostNetwork: true })).toMatchObject({ address: undefined, hostPorts: [] });
});

test.each<[string, Partial<Container>, Partial<PodSpec>]>([
  ['privileged', { securityContext: { privileged: true } }, {}],
  ['hostPID', {}, { hostPID: true }],
  ['hostNetwork', {}, { hostNetwork: true }],
  ['SYS_ADMIN', { securityContext: { capabilities: { add: ['CAP_SYS_ADMIN'] } } }, {}],
])('%s is refused unless this machine is open to whoever creates pods', (what, fields, spec) => {
  expect(() => refusePrivileges(container(fields), pod(spec), false)).toThrow(`${what}, which is off`);
  refusePrivileges(container(fields), pod(spec), true);
});

test('capabilities that end at the container’s walls are given', () => {
  refusePrivileges(container({ securityContext: { capabilities: { add: ['NET_ADMIN'] } } }), pod(), false);
});

test.each([
  ['', /image will run as root/],
  ['0:0', /image will run as root/],
  ['app', /image has non-numeric user \(app\)/],
])('runAsNonRoot refuses an image whose user is "%s"', (user, message) => {
  const wish = container({ securityContext: { runAsNonRoot: true } });
  expect(() => refuseRootUser(wish, pod(), { id: 'sha256:1', user })).toThrow(message);
  refuseRootUser(wish, pod(), { id: 'sha256:1', user: '1000' });
  refuseRootUser(wish, pod({ securityContext: { runAsUser: 5 } }), { id: 'sha256:1', user });
});
