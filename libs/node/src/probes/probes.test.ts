import { createServer, type Server as HttpServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { afterEach, describe, expect, test } from 'vitest';
import type { Container, Probe } from '../pod-types.ts';
import { probeHttp } from './http-get.ts';
import type { ProbeResult } from './probe-result.ts';
import { type ProbeKind, Prober } from './prober.ts';
import { probeTcp } from './tcp-socket.ts';

const servers: (Server | HttpServer)[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  }
});

async function listening<T extends Server>(server: T): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function closedPort(): Promise<number> {
  const server = createTcpServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('httpGet', () => {
  const target = (port: number, path = '/') => ({
    scheme: 'http' as const,
    host: '127.0.0.1',
    port,
    path,
    headers: [],
  });

  test.each([
    [200, true, 'ok'],
    [302, true, 'ok'],
    [399, true, 'ok'],
    [400, false, 'HTTP probe failed with statuscode: 400'],
    [500, false, 'HTTP probe failed with statuscode: 500'],
  ])('status %i is healthy: %s', async (code, healthy, output) => {
    const port = await listening(createServer((_, response) => response.writeHead(code).end()));
    expect(await probeHttp(target(port), 1000)).toEqual({ healthy, output });
  });

  test('path, headers and user agent are sent', async () => {
    let seen: unknown;
    const port = await listening(
      createServer(({ url, headers }, response) => {
        seen = { url, custom: headers['x-custom'], host: headers.host, agent: headers['user-agent'] };
        response.end();
      }),
    );
    const headers = [
      { name: 'X-Custom', value: 'yes' },
      { name: 'Host', value: 'shop.example' },
    ];
    await probeHttp({ ...target(port, '/healthz?full=1'), headers }, 1000);
    expect(seen).toEqual({ url: '/healthz?full=1', custom: 'yes', host: 'shop.example', agent: 'kube-probe/1.36' });
  });

  test('a refused connection is told in the words that people search for', async () => {
    const port = await closedPort();
    const { healthy, output } = await probeHttp(target(port), 1000);
    expect(healthy).toBe(false);
    expect(output).toBe(`Get "http://127.0.0.1:${port}/": dial tcp 127.0.0.1:${port}: connect: connection refused`);
  });

  test('an answer that does not come is a failure in time', async () => {
    const port = await listening(createServer(() => undefined));
    const { healthy, output } = await probeHttp(target(port), 50);
    expect(healthy).toBe(false);
    expect(output).toContain('context deadline exceeded');
  });
});

describe('tcpSocket', () => {
  test('a port that takes connections is healthy, one that does not is not', async () => {
    const port = await listening(createTcpServer((socket) => socket.end()));
    expect((await probeTcp('127.0.0.1', port, 1000)).healthy).toBe(true);
    const closed = await closedPort();
    expect(await probeTcp('127.0.0.1', closed, 1000)).toEqual({
      healthy: false,
      output: `dial tcp 127.0.0.1:${closed}: connect: connection refused`,
    });
  });
});

describe('thresholds', () => {
  type Kind = 'startupProbe' | 'livenessProbe' | 'readinessProbe';

  interface Run {
    readonly prober: Prober;
    readonly clock: ManualClock;
    readonly failures: ProbeKind[];
    readonly checks: () => number;
    answer(kind: Kind, healthy: boolean): void;
    pass(seconds: number): Promise<void>;
  }

  function begin(probes: Partial<Pick<Container, Kind>>, ...unhealthy: Kind[]): Run {
    const clock = new ManualClock();
    const failures: ProbeKind[] = [];
    const answers = new Map<Probe | undefined, boolean>();
    const container: Container = { name: 'main', ...probes };
    for (const kind of unhealthy) answers.set(container[kind], false);
    let checks = 0;
    const prober = new Prober({
      container,
      clock,
      startedAt: clock.now(),
      check: async (probe): Promise<ProbeResult> => {
        checks += 1;
        return { healthy: answers.get(probe) ?? true, output: '' };
      },
      onFailure: (kind) => failures.push(kind),
      onChange: () => undefined,
    });
    const settle = async () => {
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    };
    return {
      prober,
      clock,
      failures,
      checks: () => checks,
      answer: (kind, healthy) => answers.set(container[kind], healthy),
      async pass(seconds) {
        await settle();
        for (let second = 0; second < seconds; second++) {
          clock.advance(1000);
          await settle();
        }
      },
    };
  }

  const probe = (fields: Probe = {}): Probe => ({
    tcpSocket: { port: 1 },
    periodSeconds: 1,
    failureThreshold: 3,
    ...fields,
  });

  test('without probes a container is started and ready', () => {
    const { prober } = begin({});
    expect(prober).toMatchObject({ started: true, ready: true, failed: undefined });
  });

  test('liveness fails at the threshold and not before, and a success between begins anew', async () => {
    const run = begin({ livenessProbe: probe() });
    await run.pass(0);
    run.answer('livenessProbe', false);
    await run.pass(2);
    expect(run.prober.failed).toBeUndefined();
    run.answer('livenessProbe', true);
    await run.pass(1);
    run.answer('livenessProbe', false);
    await run.pass(2);
    expect(run.prober.failed).toBeUndefined();
    await run.pass(1);
    expect(run.prober.failed).toBe('liveness');
    expect(run.failures).toHaveLength(5);
  });

  test('readiness needs its successes in a row, and is lost and found again', async () => {
    const run = begin({ readinessProbe: probe({ successThreshold: 2, failureThreshold: 2 }) });
    await run.pass(0);
    expect(run.prober.ready).toBe(false);
    await run.pass(1);
    expect(run.prober.ready).toBe(true);
    run.answer('readinessProbe', false);
    await run.pass(1);
    expect(run.prober.ready).toBe(true);
    await run.pass(1);
    expect(run.prober.ready).toBe(false);
    run.answer('readinessProbe', true);
    await run.pass(2);
    expect(run.prober.ready).toBe(true);
    expect(run.prober.failed).toBeUndefined();
  });

  test('nothing is asked before the initial delay', async () => {
    const run = begin({ readinessProbe: probe({ initialDelaySeconds: 5 }) });
    await run.pass(4);
    expect(run.checks()).toBe(0);
    await run.pass(1);
    expect(run.prober.ready).toBe(true);
  });

  test('liveness and readiness wait until startup has succeeded', async () => {
    const probes = { startupProbe: probe({ failureThreshold: 10 }), livenessProbe: probe(), readinessProbe: probe() };
    const run = begin(probes, 'startupProbe', 'livenessProbe');
    await run.pass(5);
    expect(run.prober).toMatchObject({ started: false, ready: false, failed: undefined });
    run.answer('startupProbe', true);
    run.answer('livenessProbe', true);
    await run.pass(1);
    expect(run.prober).toMatchObject({ started: true, ready: true, failed: undefined });
  });

  test('a startup that does not succeed in time fails the container', async () => {
    const run = begin({ startupProbe: probe({ failureThreshold: 3 }) }, 'startupProbe');
    await run.pass(2);
    expect(run.prober.failed).toBe('startup');
  });

  test('a container that is being stopped is asked for readiness only', async () => {
    const run = begin({ livenessProbe: probe(), readinessProbe: probe({ failureThreshold: 1 }) });
    await run.pass(1);
    run.prober.quiet();
    run.answer('livenessProbe', false);
    run.answer('readinessProbe', false);
    await run.pass(5);
    expect(run.prober).toMatchObject({ ready: false, failed: undefined });
    run.prober.stop();
    const before = run.checks();
    await run.pass(5);
    expect(run.checks()).toBe(before);
  });
});
