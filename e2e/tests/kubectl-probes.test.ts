import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { podOf, sleeper } from '../src/sleeper.ts';
import { waitFor } from '../src/wait-for.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
let folder: string;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const row = async (pod: string) => (await kubectl(inNamespace('get', 'pod', pod, '--no-headers'))).trim().split(/\s+/);
const events = (pod: string) => kubectl(inNamespace('events', '--for', `pod/${pod}`));
const run = (name: string, container: object) =>
  kubectl(['apply', '-f', '-'], podOf(namespace.name, name, { containers: [container] }));
const ready = (pod: string, value = 'true') =>
  waitFor(`${pod} to be ready: ${value}`, async () => (await row(pod))[1] === (value === 'true' ? '1/1' : '0/1'));
const restarts = (pod: string, least: number) =>
  waitFor(`${least} restarts`, async () => Number((await row(pod))[3]) >= least);

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'probes');
});
afterAll(() => namespace.remove());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilothouse-probes-'));
  chmodSync(folder, 0o777);
  return () => rmSync(folder, { recursive: true, force: true });
});

const quick = { periodSeconds: 1, failureThreshold: 1 };
const flag = () => join(folder, 'well');
const isWell = () => ({ exec: { command: ['test', '-e', flag()] } });
const node = (script: string, more: object) => ({
  name: 'main',
  image: 'node',
  command: [process.execPath, '-e', script],
  ...more,
});

const web = `require('http').createServer((q, r) => r.writeHead(require('fs').existsSync(process.env.FLAG) ? 200 : 503).end()).listen(8080, process.env.POD_IP)`;
/** Speaks grpc.health.v1: of the service "shop" it says SERVING while the flag is there. */
const grpc = `const h2 = require('http2'); const s = h2.createServer(); s.on('stream', (t) => { const got = [];
t.on('data', (d) => got.push(d)); t.on('end', () => { const shop = Buffer.concat(got).includes('shop');
const up = shop && require('fs').existsSync(process.env.FLAG); t.respond({ 'content-type': 'application/grpc' }, { waitForTrailers: true });
t.on('wantTrailers', () => t.sendTrailers({ 'grpc-status': '0' })); t.end(Buffer.from([0, 0, 0, 0, 2, 8, up ? 1 : 2])); }); });
s.listen(8080, process.env.POD_IP)`;

describe('A6 Health checks', () => {
  test.each([
    ['exec', () => sleeper('main', { readinessProbe: { ...isWell(), ...quick } }), 'Readiness probe failed'],
    ['http', () => server(web, { httpGet: { path: '/', port: 8080 } }), 'HTTP probe failed with statuscode: 503'],
    [
      'grpc',
      () => server(grpc, { grpc: { port: 8080, service: 'shop' } }),
      'service unhealthy (responded with "NOT_SERVING")',
    ],
  ])(
    'readiness by %s comes and goes with what the container answers, without a restart',
    async (name, container, told) => {
      await run(name, container());
      await waitFor('the event', async () => (await events(name)).includes(told));
      expect((await row(name))[1]).toBe('0/1');
      writeFileSync(flag(), '');
      await ready(name);
      rmSync(flag());
      await ready(name, 'false');
      expect((await row(name))[3]).toBe('0');
    },
  );

  test('readiness by tcpSocket waits until the port takes connections', async () => {
    const listens = `setInterval(() => { if (!global.up && require('fs').existsSync(process.env.FLAG)) { global.up = require('net').createServer().listen(8080, process.env.POD_IP); } }, 50)`;
    await run('tcp', server(listens, { tcpSocket: { port: 'web' } }));
    await waitFor('the event', async () => (await events('tcp')).includes('connect: connection refused'));
    writeFileSync(flag(), '');
    await ready('tcp');
  });

  test('until the startup probe succeeds nothing else is asked; when it does not, the container is started again', async () => {
    const liveness = { exec: { command: ['sh', '-c', `touch ${folder}/asked`] }, ...quick };
    await run(
      'slow',
      sleeper('main', {
        startupProbe: { ...isWell(), periodSeconds: 1, failureThreshold: 60 },
        livenessProbe: liveness,
      }),
    );
    await waitFor('the event', async () => (await events('slow')).includes('Startup probe failed'));
    expect((await row('slow'))[1]).toBe('0/1');
    expect(existsSync(join(folder, 'asked'))).toBe(false);
    writeFileSync(flag(), '');
    await ready('slow');
    await waitFor('liveness', () => existsSync(join(folder, 'asked')));
    rmSync(flag());
    await run('never-up', sleeper('main', { startupProbe: { ...isWell(), ...quick } }));
    await restarts('never-up', 1);
    expect(await events('never-up')).toContain('Container main failed startup probe, will be restarted');
  });

  const server = (script: string, probe: object) =>
    node(script, {
      env: [{ name: 'FLAG', value: flag() }],
      ports: [{ name: 'web', containerPort: 8080 }],
      readinessProbe: { ...probe, ...quick },
    });
});

describe('B4 Liveness probe', () => {
  test('a container that fails it as often as the threshold says is started again, counted, and an event says why', async () => {
    writeFileSync(flag(), '');
    await run('alive', sleeper('main', { livenessProbe: { ...isWell(), periodSeconds: 1, failureThreshold: 2 } }));
    await ready('alive');
    rmSync(flag());
    await restarts('alive', 1);
    writeFileSync(flag(), '');
    const told = await events('alive');
    expect(told).toContain('Container main failed liveness probe, will be restarted');
    expect(told).toMatch(/Warning +Unhealthy .*Liveness probe failed/);
    await ready('alive');
  });

  test('the grace of the probe counts before that of the pod', async () => {
    const deaf = { name: 'main', image: 'sh', command: ['sh', '-c', 'trap "" TERM; while :; do sleep 0.1; done'] };
    const livenessProbe = { ...isWell(), ...quick, terminationGracePeriodSeconds: 1 };
    const spec = { terminationGracePeriodSeconds: 3600, containers: [{ ...deaf, livenessProbe }] };
    await kubectl(['apply', '-f', '-'], podOf(namespace.name, 'deaf', spec));
    await restarts('deaf', 1);
    await kubectl(inNamespace('delete', 'pod', 'deaf', '--grace-period=1'));
  });
});
