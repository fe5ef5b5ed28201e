import { events } from '@pilothouse/kube-model/registry';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from './client.ts';
import { createEventRecorder } from './event-recorder.ts';

let cluster: TestCluster;
let client: Client;

beforeAll(async () => {
  cluster = await createTestCluster();
  client = cluster.client('tester');
});

afterAll(() => cluster.close());

const recorder = () =>
  createEventRecorder({ client, clock: systemClock, logger: silentLogger, component: 'test', host: 'one' });

const subject = (name: string, namespace?: string) => ({
  apiVersion: 'v1',
  kind: namespace === undefined ? 'Node' : 'Pod',
  metadata: { name, uid: `uid-${name}`, ...(namespace !== undefined && { namespace }) },
});

async function told(name: string) {
  const { items } = await client.list(events, { fieldSelector: `involvedObject.name=${name}` });
  return items;
}

test('equal events become one with a count', async () => {
  const events = recorder();
  for (let time = 0; time < 5; time++) events.event(subject('web', 'default'), 'Warning', 'BackOff', 'again');
  await events.flush();
  events.event(subject('web', 'default'), 'Warning', 'BackOff', 'again');
  await events.flush();
  expect(await told('web')).toMatchObject([
    {
      type: 'Warning',
      reason: 'BackOff',
      message: 'again',
      count: 6,
      involvedObject: { kind: 'Pod', name: 'web', namespace: 'default', uid: 'uid-web' },
      source: { component: 'test', host: 'one' },
      reportingComponent: 'test',
    },
  ]);
});

test('events about objects of no namespace stand in default', async () => {
  const events = recorder();
  events.event(subject('node-1'), 'Normal', 'Starting', 'hello');
  await events.flush();
  expect((await told('node-1'))[0]?.metadata.namespace).toBe('default');
});

test('an event that is gone meanwhile is written anew', async () => {
  const recording = recorder();
  recording.event(subject('gone', 'default'), 'Normal', 'Seen', 'x');
  await recording.flush();
  const [first] = await told('gone');
  await client.delete(events, 'default', first?.metadata.name ?? '');
  recording.event(subject('gone', 'default'), 'Normal', 'Seen', 'x');
  await recording.flush();
  expect(await told('gone')).toMatchObject([{ count: 2 }]);
});

test('what cannot be written is given up', async () => {
  const events = recorder();
  events.event(subject('nowhere', 'no-such-namespace'), 'Normal', 'Seen', 'x');
  await events.flush();
  expect(await told('nowhere')).toEqual([]);
});
