import { timestamp } from '@pilothouse/std/clock';
import { describe, expect, test } from 'vitest';
import type { ContainerRecord } from '../drivers/driver.ts';
import type { Container, PodObject, PodSpec } from '../pod-types.ts';
import { type ContainerObservation, nothingKnown, type PodObservation } from './observation.ts';
import { type PodAction, planPod } from './plan.ts';
import { podStatus } from './pod-status.ts';

const now = Date.UTC(2026, 0, 1, 12);
const seconds = (count: number) => count * 1000;

function pod(spec: Partial<PodSpec> = {}, more: { metadata?: object; status?: object } = {}): PodObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: 'web',
      namespace: 'shop',
      uid: 'u1',
      resourceVersion: '1',
      creationTimestamp: timestamp(now - 60_000),
      ...more.metadata,
    },
    spec: { containers: [{ name: 'main' }], ...spec },
    status: { ...more.status },
  } as PodObject;
}

interface RunFields {
  readonly attempt?: number;
  readonly step?: number;
  readonly startedAgo?: number;
  readonly exit?: { readonly code: number; readonly ago?: number; readonly lost?: boolean };
}

function record(container: string, { attempt = 0, step = 0, startedAgo = 5, exit }: RunFields): ContainerRecord {
  return {
    podUid: 'u1',
    container,
    attempt,
    id: `process://${container}-${attempt}`,
    restartStep: step,
    startedAt: now - seconds(startedAgo),
    ...(exit && {
      exit: {
        code: exit.code,
        reason: exit.code === 0 ? ('Completed' as const) : ('Error' as const),
        finishedAt: now - seconds(exit.ago ?? 0),
        lost: exit.lost ?? false,
      },
    }),
  };
}

const runs = (fields: Partial<ContainerObservation> = {}, name = 'main'): ContainerObservation => ({
  ...nothingKnown,
  latest: record(name, {}),
  started: true,
  ready: true,
  ...fields,
});
const over = (fields: RunFields, name = 'main'): ContainerObservation => ({
  ...nothingKnown,
  latest: record(name, fields),
});

function observe(object: PodObject, containers: Record<string, ContainerObservation> = {}): PodObservation {
  return {
    pod: object,
    now,
    podIp: '10.244.1.2',
    hostIp: '10.112.0.2',
    containers: new Map(Object.entries(containers)),
  };
}

function words(actions: readonly PodAction[]): string[] {
  return actions.map((action) => {
    if (action.kind === 'delete') return 'delete';
    if (action.kind === 'start') return `start ${action.container.name}#${action.attempt}`;
    return `stop ${action.container.name}#${action.attempt} in ${action.graceMs / 1000}s`;
  });
}
const plan = (object: PodObject, containers?: Record<string, ContainerObservation>) =>
  planPod(observe(object, containers));
const status = (object: PodObject, containers?: Record<string, ContainerObservation>) => {
  const observation = observe(object, containers);
  return podStatus(observation, planPod(observation));
};

const exited = (code: number) => ({ main: over({ exit: { code } }) });
const deleted = (grace: number, ago = 0) => ({
  metadata: { deletionTimestamp: timestamp(now + seconds(grace - ago)), deletionGracePeriodSeconds: grace },
});

describe('what to do', () => {
  const cases: [string, PodObject, Record<string, ContainerObservation>, string[]][] = [
    ['a new pod is started', pod(), {}, ['start main#0']],
    ['one that runs is left alone', pod(), { main: runs() }, []],
    ['Always: one that completed is started again', pod(), exited(0), ['start main#1']],
    ['OnFailure: one that completed is done', pod({ restartPolicy: 'OnFailure' }), exited(0), []],
    ['OnFailure: one that failed is started again', pod({ restartPolicy: 'OnFailure' }), exited(1), ['start main#1']],
    ['Never: one that failed is done', pod({ restartPolicy: 'Never' }), exited(1), []],
    ['one that liveness fails is stopped', pod(), { main: runs({ failed: 'liveness' }) }, ['stop main#0 in 30s']],
    ['but only once', pod(), { main: runs({ failed: 'liveness', stopping: true }) }, []],
    ['a deleted pod is stopped', pod({}, deleted(30)), { main: runs() }, ['stop main#0 in 30s']],
    ['with the grace that is left', pod({}, deleted(30, 12)), { main: runs() }, ['stop main#0 in 18s']],
    ['and at once when none is left', pod({}, deleted(30, 40)), { main: runs() }, ['stop main#0 in 0s']],
    ['the object goes when all has ended', pod({}, deleted(30)), exited(143), ['delete']],
    ['also when nothing ever ran', pod({}, deleted(30)), {}, ['delete']],
    ['a finished pod is not started again', pod({}, { status: { phase: 'Failed' } }), exited(1), []],
  ];
  test.each(cases)('%s', (_, object, containers, expected) => {
    expect(words(plan(object, containers).actions)).toEqual(expected);
  });

  test('a deadline ends the pod, and before it the node wakes in time', () => {
    const started = { status: { phase: 'Running', startTime: timestamp(now - seconds(10)) } };
    const early = plan(pod({ activeDeadlineSeconds: 15 }, started), { main: runs() });
    expect([words(early.actions), early.wakeAt]).toEqual([[], now + seconds(5)]);
    const late = pod({ activeDeadlineSeconds: 10 }, started);
    expect(words(plan(late, { main: runs() }).actions)).toEqual(['stop main#0 in 30s']);
    expect(status(late, exited(143))).toMatchObject({ phase: 'Failed', reason: 'DeadlineExceeded' });
  });
});

describe('back-off', () => {
  test.each([
    [0, 0],
    [1, 10],
    [2, 20],
    [3, 40],
    [4, 80],
    [5, 160],
    [6, 300],
    [20, 300],
  ])('restart %i in a row waits %i seconds', (step, wait) => {
    const crash = { main: over({ attempt: step, step, exit: { code: 1 } }) };
    const { actions, wakeAt, waiting } = plan(pod(), crash);
    if (wait === 0) {
      expect(actions).toMatchObject([{ kind: 'start', attempt: 1, restartStep: 1 }]);
      return;
    }
    expect(actions).toEqual([]);
    expect(wakeAt).toBe(now + seconds(wait));
    expect(waiting.get('main')?.reason).toBe('CrashLoopBackOff');
    const passed = { main: over({ attempt: step, step, exit: { code: 1, ago: wait } }) };
    expect(plan(pod(), passed).actions).toMatchObject([{ attempt: step + 1, restartStep: step + 1 }]);
  });

  test('ten minutes of health forget it', () => {
    const crash = (minutes: number) => ({
      main: over({ attempt: 6, step: 6, startedAgo: minutes * 60, exit: { code: 1 } }),
    });
    expect(plan(pod(), crash(9)).actions).toEqual([]);
    expect(plan(pod(), crash(10)).actions).toMatchObject([{ attempt: 7, restartStep: 1 }]);
  });

  test('the node’s own failure is not counted against a container', () => {
    const lost = { main: over({ attempt: 3, step: 3, exit: { code: 137, lost: true } }) };
    expect(plan(pod(), lost).actions).toMatchObject([{ attempt: 4, restartStep: 3 }]);
  });

  test('the message is upstream’s', () => {
    const crash = { main: over({ step: 5, exit: { code: 1 } }) };
    expect(plan(pod(), crash).waiting.get('main')?.message).toBe(
      'back-off 2m40s restarting failed container=main pod=web_shop(u1)',
    );
  });

  test('what cannot be created is tried again when its time has come', () => {
    const blocked = { reason: 'CreateContainerConfigError', message: 'configmap "x" not found', retryAt: now + 5000 };
    const held = { main: { ...nothingKnown, blocked } };
    expect(plan(pod(), held)).toMatchObject({ actions: [], wakeAt: now + 5000 });
    expect(status(pod(), held).containerStatuses?.[0]?.state).toEqual({
      waiting: { reason: blocked.reason, message: blocked.message },
    });
    const due = { main: { ...nothingKnown, blocked: { ...blocked, retryAt: now } } };
    expect(words(plan(pod(), due).actions)).toEqual(['start main#0']);
  });
});

describe('init containers', () => {
  const init: Container[] = [{ name: 'one' }, { name: 'two' }];
  const done = (name: string) => over({ exit: { code: 0 } }, name);
  const failed = (name: string) => over({ exit: { code: 1 } }, name);

  test('run one after the other, then the rest', () => {
    const object = pod({ initContainers: init });
    expect(words(plan(object).actions)).toEqual(['start one#0']);
    expect(words(plan(object, { one: runs({}, 'one') }).actions)).toEqual([]);
    expect(words(plan(object, { one: done('one') }).actions)).toEqual(['start two#0']);
    expect(words(plan(object, { one: done('one'), two: done('two') }).actions)).toEqual(['start main#0']);
  });

  test('a failed one is tried again, or with Never ends the pod', () => {
    expect(words(plan(pod({ initContainers: init }), { one: failed('one') }).actions)).toEqual(['start one#1']);
    const never = pod({ initContainers: init, restartPolicy: 'Never' });
    expect(plan(never, { one: failed('one') }).actions).toEqual([]);
    expect(status(never, { one: failed('one') }).phase).toBe('Failed');
  });

  test('until they are done the pod is pending and not initialized', () => {
    const { phase, conditions, containerStatuses } = status(pod({ initContainers: init }), { one: runs({}, 'one') });
    expect(phase).toBe('Pending');
    expect(conditions?.find(({ type }) => type === 'Initialized')).toMatchObject({
      status: 'False',
      reason: 'ContainersNotInitialized',
      message: 'containers with incomplete status: [one two]',
    });
    expect(containerStatuses?.[0]?.state).toEqual({ waiting: { reason: 'PodInitializing' } });
  });

  test('a sidecar starts first, is kept up, and ends last', () => {
    const sidecar: Container = { name: 'side', restartPolicy: 'Always' };
    const object = pod({ initContainers: [sidecar], restartPolicy: 'Never' });
    expect(words(plan(object).actions)).toEqual(['start side#0']);
    expect(words(plan(object, { side: runs({ started: false }, 'side') }).actions)).toEqual([]);
    expect(words(plan(object, { side: runs({}, 'side') }).actions)).toEqual(['start main#0']);
    const crashed = { side: over({ exit: { code: 1 } }, 'side'), main: runs() };
    expect(words(plan(object, crashed).actions)).toEqual(['start side#1']);
    const finished = { side: runs({}, 'side'), main: over({ exit: { code: 0 } }) };
    expect(words(plan(object, finished).actions)).toEqual(['stop side#0 in 30s']);
    const going = pod({ initContainers: [sidecar] }, deleted(30));
    expect(words(plan(going, { side: runs({}, 'side'), main: runs() }).actions)).toEqual(['stop main#0 in 30s']);
    expect(words(plan(going, { side: runs({}, 'side'), ...exited(143) }).actions)).toEqual(['stop side#0 in 30s']);
    expect(status(object, finished).phase).toBe('Running');
    expect(status(object, { ...finished, side: over({ exit: { code: 143 } }, 'side') }).phase).toBe('Succeeded');
  });

  test('sidecars end one after the other, the last that started first; without grace all at once', () => {
    const initContainers: Container[] = ['a', 'b'].map((name) => ({ name, restartPolicy: 'Always' }));
    const both = { a: runs({}, 'a'), b: runs({}, 'b') };
    const going = pod({ initContainers }, deleted(30));
    expect(words(plan(going, { ...both, ...exited(143) }).actions)).toEqual(['stop b#0 in 30s']);
    const half = { a: runs({}, 'a'), b: over({ exit: { code: 143 } }, 'b'), ...exited(143) };
    expect(words(plan(going, half).actions)).toEqual(['stop a#0 in 30s']);
    const now = pod({ initContainers }, deleted(0));
    expect(words(plan(now, { ...both, main: runs() }).actions)).toEqual([
      'stop main#0 in 0s',
      'stop a#0 in 0s',
      'stop b#0 in 0s',
    ]);
  });

  test('a sidecar that crashed holds back no container that runs or has to be restarted', () => {
    const initContainers: Container[] = [{ name: 'side', restartPolicy: 'Always' }];
    const containers = [{ name: 'main' }, { name: 'other' }];
    const crashed = {
      side: over({ step: 3, exit: { code: 1 } }, 'side'),
      main: runs(),
      other: over({ exit: { code: 1 } }, 'other'),
    };
    expect(words(plan(pod({ initContainers, containers }), crashed).actions)).toEqual(['start other#1']);
  });
});

describe('status', () => {
  const two = [{ name: 'main' }, { name: 'other' }];
  const phases: [string, PodObject, Record<string, ContainerObservation>, string][] = [
    ['nothing started', pod(), {}, 'Pending'],
    ['one of two started', pod({ containers: two }), { main: runs() }, 'Pending'],
    ['all run', pod(), { main: runs() }, 'Running'],
    ['waits for its restart', pod(), { main: over({ step: 3, exit: { code: 1 } }) }, 'Running'],
    ['Never, all done well', pod({ restartPolicy: 'Never' }), exited(0), 'Succeeded'],
    ['Never, one failed', pod({ restartPolicy: 'Never' }), exited(2), 'Failed'],
    ['OnFailure, done well', pod({ restartPolicy: 'OnFailure' }), exited(0), 'Succeeded'],
    [
      'Never, one of two still runs',
      pod({ restartPolicy: 'Never', containers: two }),
      { ...exited(1), other: runs({}, 'other') },
      'Running',
    ],
    ['deleted and ended', pod({}, deleted(30)), exited(143), 'Failed'],
    ['deleted and ended well', pod({}, deleted(30)), exited(0), 'Succeeded'],
    ['it was over before', pod({}, { status: { phase: 'Succeeded' } }), exited(1), 'Succeeded'],
  ];
  test.each(phases)('phase: %s', (_, object, containers, expected) => {
    expect(status(object, containers).phase).toBe(expected);
  });

  test('a running pod tells what clients read', () => {
    expect(status(pod({}, { metadata: { generation: 2 } }), { main: runs() })).toEqual({
      observedGeneration: 2,
      phase: 'Running',
      conditions: [
        { type: 'PodReadyToStartContainers', status: 'True', lastTransitionTime: timestamp(now) },
        { type: 'Initialized', status: 'True', lastTransitionTime: timestamp(now) },
        { type: 'Ready', status: 'True', lastTransitionTime: timestamp(now) },
        { type: 'ContainersReady', status: 'True', lastTransitionTime: timestamp(now) },
        { type: 'PodScheduled', status: 'True', lastTransitionTime: timestamp(now) },
      ],
      hostIP: '10.112.0.2',
      hostIPs: [{ ip: '10.112.0.2' }],
      podIP: '10.244.1.2',
      podIPs: [{ ip: '10.244.1.2' }],
      startTime: timestamp(now),
      containerStatuses: [
        {
          name: 'main',
          state: { running: { startedAt: timestamp(now - 5000) } },
          lastState: {},
          ready: true,
          started: true,
          restartCount: 0,
          image: '',
          imageID: '',
          containerID: 'process://main-0',
        },
      ],
      qosClass: 'BestEffort',
    });
  });

  test('a container that waits for its restart shows how the last run ended', () => {
    const [entry] = status(pod(), { main: over({ attempt: 2, step: 2, exit: { code: 7 } }) }).containerStatuses ?? [];
    expect(entry).toMatchObject({
      restartCount: 2,
      ready: false,
      state: { waiting: { reason: 'CrashLoopBackOff' } },
      lastState: { terminated: { exitCode: 7, reason: 'Error' } },
    });
  });

  test('conditions keep the time of their last change, and those of others stay', () => {
    const before = timestamp(now - 50_000);
    const known = [
      { type: 'Ready', status: 'True', lastTransitionTime: before },
      { type: 'ContainersReady', status: 'False', lastTransitionTime: before },
      { type: 'example.com/gate', status: 'True', lastTransitionTime: before },
    ];
    const { conditions } = status(pod({}, { status: { conditions: known } }), { main: runs() });
    const find = (type: string) => conditions?.find((entry) => entry.type === type)?.lastTransitionTime;
    expect(find('Ready')).toBe(before);
    expect(find('ContainersReady')).toBe(timestamp(now));
    expect(find('example.com/gate')).toBe(before);
  });

  test('readiness gates hold a pod back', () => {
    const gated = pod({ readinessGates: [{ conditionType: 'example.com/gate' }] });
    const ready = status(gated, { main: runs() }).conditions?.find(({ type }) => type === 'Ready');
    expect(ready).toMatchObject({ status: 'False', reason: 'ReadinessGatesNotReady' });
  });

  test('quality of service follows requests and limits', () => {
    const limits = { cpu: '1', memory: '1Gi' };
    const qos = (resources: object) => status(pod({ containers: [{ name: 'main', resources }] })).qosClass;
    expect(qos({})).toBe('BestEffort');
    expect(qos({ requests: { cpu: '1' } })).toBe('Burstable');
    expect(qos({ limits })).toBe('Guaranteed');
    expect(qos({ limits, requests: { cpu: '500m' } })).toBe('Burstable');
  });
});
