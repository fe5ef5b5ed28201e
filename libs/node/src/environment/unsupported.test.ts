import { expect, test } from 'vitest';
import type { Container, PodSpec } from '../pod-types.ts';
import { refuseUnsupported, unhonoured } from './unsupported.ts';

const container = (fields: Partial<Container>): Container => ({ name: 'main', image: 'nginx', ...fields });
const refused: [string, Partial<Container>, RegExp][] = [
  ['no command', {}, /container "main" has no command.*not the image "nginx"/],
  ['only arguments', { args: ['x'] }, /has args but no command/],
  ['a device', { command: ['x'], volumeDevices: [{ name: 'disk', devicePath: '/dev/x' }] }, /block volume "disk"/],
];

test.each(refused)('a container with %s is refused in a sentence', (_, fields, message) => {
  expect(() => refuseUnsupported(container(fields))).toThrow(message);
});

test('a command is all that a container needs', () => {
  refuseUnsupported(container({ command: ['x'] }));
});

test('fields without effect are named, and only those', () => {
  const spec = (fields: Partial<Container>, more: Partial<PodSpec> = {}): PodSpec => ({
    containers: [container(fields)],
    ...more,
  });
  expect(unhonoured(spec({ resources: { requests: { cpu: '1' } } }), true)).toEqual([]);
  expect(unhonoured(spec({ resources: { limits: { cpu: '1' } }, tty: true }), true)).toEqual([
    'stdin and tty',
    'resources.limits',
  ]);
  expect(unhonoured(spec({}, { hostPID: true }), true)).toEqual(['hostPID, hostIPC and shareProcessNamespace']);
  const user = spec({ securityContext: { runAsUser: 1000 } });
  expect(unhonoured(user, true)).toEqual([]);
  expect(unhonoured(user, false)).toEqual(['securityContext.runAsUser']);
});
