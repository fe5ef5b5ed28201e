import { expect, test } from 'vitest';
import type { Container, PodSpec } from '../pod-types.ts';
import { refuseDevices, refuseWithoutCommand, unhonoured, unhonouredWithinWalls } from './unsupported.ts';

const container = (fields: Partial<Container>): Container => ({ name: 'main', image: 'nginx', ...fields });
const refused: [string, Partial<Container>, RegExp][] = [
  ['no command', {}, /container "main" has no command.*not the image "nginx"/],
  ['only arguments', { args: ['x'] }, /has args but no command/],
];

test.each(refused)('a process with %s is refused in a sentence', (_, fields, message) => {
  expect(() => refuseWithoutCommand(container(fields))).toThrow(message);
});

test('a command is all that a process needs', () => {
  refuseWithoutCommand(container({ command: ['x'] }));
});

test('a device is refused wherever the container runs', () => {
  const volumeDevices = [{ name: 'disk', devicePath: '/dev/x' }];
  expect(() => refuseDevices(container({ volumeDevices }))).toThrow(/block volume "disk"/);
});

test('within walls limits, users and host ports have their effect, and what has none is named', () => {
  const honoured = {
    resources: { limits: { cpu: '1' } },
    securityContext: { runAsUser: 1 },
    ports: [{ containerPort: 1, hostPort: 2 }],
  };
  expect(unhonouredWithinWalls({ containers: [container(honoured)] })).toEqual([]);
  const memory = [{ name: 'fast', emptyDir: { medium: 'Memory' } }];
  expect(unhonouredWithinWalls({ containers: [], shareProcessNamespace: true, volumes: memory })).toEqual([
    'shareProcessNamespace',
    'emptyDir.medium and sizeLimit',
  ]);
});

test('fields without effect are named, and only those', () => {
  const spec = (fields: Partial<Container>, more: Partial<PodSpec> = {}): PodSpec => ({
    containers: [container(fields)],
    ...more,
  });
  expect(unhonoured(spec({ resources: { requests: { cpu: '1' } } }), true)).toEqual([]);
  expect(unhonoured(spec({ resources: { limits: { cpu: '1' } }, tty: true }), true)).toEqual(['resources.limits']);
  expect(unhonoured(spec({}, { hostPID: true }), true)).toEqual(['hostPID, hostIPC and shareProcessNamespace']);
  const user = spec({ securityContext: { runAsUser: 1000 } });
  expect(unhonoured(user, true)).toEqual([]);
  expect(unhonoured(user, false)).toEqual(['securityContext.runAsUser']);
});
