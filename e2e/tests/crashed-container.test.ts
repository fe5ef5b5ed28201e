import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { processesNaming } from '../src/process-tree.ts';
import { startSteadyLoad } from '../src/steady-load.ts';
import { waitFor } from '../src/wait-for.ts';
import { webManifests, webPort } from '../src/web-server.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'crash');
  await kubectl(['apply', '-f', '-'], webManifests({ name: 'web', namespace: namespace.name }));
  await kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=60s'));
});
afterAll(() => namespace.remove());

test('A3 kill -9 of a web process: it is restarted and counted, an event says why, the Service answers all along', async () => {
  const address = await kubectl(inNamespace('get', 'service', 'web', '-o', 'jsonpath={.spec.clusterIP}'));
  const [pod = ''] = (await kubectl(inNamespace('get', 'pods', '-o', 'jsonpath={.items[*].metadata.name}'))).split(' ');
  const load = startSteadyLoad(`http://${address}:${webPort}/`, 50);
  await waitFor('answers', () => load.report().succeeded > 50);

  process.kill(webProcess(pod), 'SIGKILL');
  const restarts = '--for=jsonpath={.status.containerStatuses[0].restartCount}=1';
  await kubectl(inNamespace('wait', `pod/${pod}`, restarts, '--timeout=60s'));
  await kubectl(inNamespace('wait', `pod/${pod}`, '--for=condition=Ready', '--timeout=60s'));
  const answered = load.report().succeeded;
  await waitFor('more answers', () => load.report().succeeded > answered + 50);

  const last = await kubectl(
    inNamespace('get', 'pod', pod, '-o', 'jsonpath={.status.containerStatuses[0].lastState.terminated.exitCode}'),
  );
  expect(last).toBe('137');
  expect(await kubectl(inNamespace('get', 'pods'))).toMatch(new RegExp(`^${pod} +1/1 +Running +1 `, 'm'));
  const reasons = await kubectl(
    inNamespace(
      'get',
      'events',
      '--field-selector',
      `involvedObject.name=${pod}`,
      '-o',
      'jsonpath={range .items[*]}{.reason}={.count} {end}',
    ),
  );
  expect(reasons).toMatch(/BackOff|Started=2|Created=2/);

  // A connection that the dying process had accepted is lost with it: at most the few that were under way.
  const { failures } = await load.stop();
  expect(failures.length).toBeLessThanOrEqual(3);
});

test('A3 a container that crashes again and again is restarted after ten seconds, then after twenty', async () => {
  const containers = [{ name: 'main', image: 'none', command: ['false'] }];
  const metadata = { name: 'crashing', namespace: namespace.name };
  await kubectl(['create', '-f', '-'], { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers } });
  const status = '.status.containerStatuses[0]';
  const told = async (restarts: number, wait: string) => {
    const reached = `--for=jsonpath={${status}.restartCount}=${restarts}`;
    await kubectl(inNamespace('wait', 'pod/crashing', reached, '--timeout=60s'));
    const waiting = `--for=jsonpath={${status}.state.waiting.reason}=CrashLoopBackOff`;
    await kubectl(inNamespace('wait', 'pod/crashing', waiting, '--timeout=60s'));
    const message = await kubectl(
      inNamespace('get', 'pod', 'crashing', '-o', `jsonpath={${status}.state.waiting.message}`),
    );
    expect(message).toContain(`back-off ${wait} restarting failed container=main pod=crashing_${namespace.name}`);
  };
  await told(1, '10s');
  await told(2, '20s');
  expect(await kubectl(inNamespace('get', 'pod', 'crashing'))).toMatch(/^crashing +0\/1 +CrashLoopBackOff +2 /m);
});

/** The process itself, not a shim around it: the youngest whose own command line is the web server's. */
function webProcess(pod: string): number {
  const found = processesNaming(`POD=${pod}`).filter(({ command }) => command.includes('server.listen'));
  const deepest = found.at(-1);
  if (!deepest) throw new Error(`no process of pod ${pod} was found`);
  return deepest.pid;
}
