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

test('kill -9 of a web process: it is restarted and counted, an event says why, the Service answers all along', async () => {
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

/** The process itself, not a shim around it: the youngest whose own command line is the web server's. */
function webProcess(pod: string): number {
  const found = processesNaming(`POD=${pod}`).filter(({ command }) => command.includes('server.listen'));
  const deepest = found.at(-1);
  if (!deepest) throw new Error(`no process of pod ${pod} was found`);
  return deepest.pid;
}
