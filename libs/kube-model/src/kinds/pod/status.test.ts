import { describe, expect, it } from 'vitest';
import type { Pod } from '../../kinds.ts';
import { podHealth, podNextTry } from './status.ts';
import { summarizePod } from './summary.ts';

const now = Date.parse('2026-01-01T01:00:00Z');

interface Options {
  readonly status?: Pod['status'];
  readonly spec?: Partial<NonNullable<Pod['spec']>>;
  readonly metadata?: Pod['metadata'];
}

function pod({ status = {}, spec = {}, metadata = {} }: Options): Pod {
  return { metadata: { name: 'web-1', ...metadata }, spec: { containers: [{ name: 'c' }], ...spec }, status };
}

type Status = NonNullable<NonNullable<Pod['status']>['containerStatuses']>[number];
const container = (status: Partial<Status>): Status => ({
  name: 'c',
  image: 'i',
  imageID: '',
  ready: false,
  restartCount: 0,
  ...status,
});

const running = container({ ready: true, state: { running: {} } });
const crashed = container({
  restartCount: 4,
  state: { waiting: { reason: 'CrashLoopBackOff', message: 'back-off 1m20s restarting failed container=c pod=web-1' } },
  lastState: { terminated: { exitCode: 1, finishedAt: '2026-01-01T00:59:20Z' } },
});

describe('a pod’s STATUS', () => {
  it.each([
    ['Pending', pod({ status: { phase: 'Pending' } })],
    [
      'ContainerCreating',
      pod({
        status: {
          phase: 'Pending',
          containerStatuses: [container({ state: { waiting: { reason: 'ContainerCreating' } } })],
        },
      }),
    ],
    ['Running', pod({ status: { phase: 'Running', containerStatuses: [running] } })],
    ['CrashLoopBackOff', pod({ status: { phase: 'Running', containerStatuses: [crashed] } })],
    [
      'Completed',
      pod({
        status: {
          phase: 'Succeeded',
          containerStatuses: [container({ state: { terminated: { exitCode: 0, reason: 'Completed' } } })],
        },
      }),
    ],
    [
      'Error',
      pod({
        status: {
          phase: 'Failed',
          containerStatuses: [container({ state: { terminated: { exitCode: 1, reason: 'Error' } } })],
        },
      }),
    ],
    [
      'ExitCode:3',
      pod({ status: { phase: 'Failed', containerStatuses: [container({ state: { terminated: { exitCode: 3 } } })] } }),
    ],
    [
      'Signal:9',
      pod({
        status: {
          phase: 'Failed',
          containerStatuses: [container({ state: { terminated: { exitCode: 137, signal: 9 } } })],
        },
      }),
    ],
    ['Evicted', pod({ status: { phase: 'Failed', reason: 'Evicted' } })],
    [
      'Terminating',
      pod({
        metadata: { deletionTimestamp: '2026-01-01T01:00:00Z' },
        status: { phase: 'Running', containerStatuses: [running] },
      }),
    ],
    [
      'Completed',
      pod({
        metadata: { deletionTimestamp: '2026-01-01T01:00:00Z' },
        status: { phase: 'Succeeded', reason: 'Completed' },
      }),
    ],
    [
      'Unknown',
      pod({
        metadata: { deletionTimestamp: '2026-01-01T01:00:00Z' },
        status: { phase: 'Running', reason: 'NodeLost' },
      }),
    ],
    [
      'SchedulingGated',
      pod({
        status: {
          phase: 'Pending',
          conditions: [{ type: 'PodScheduled', status: 'False', reason: 'SchedulingGated' }],
        },
      }),
    ],
    [
      'Init:1/2',
      pod({
        spec: { initContainers: [{ name: 'a' }, { name: 'b' }] },
        status: {
          phase: 'Pending',
          initContainerStatuses: [
            container({ name: 'a', state: { terminated: { exitCode: 0 } } }),
            container({ name: 'b', state: { running: {} } }),
          ],
        },
      }),
    ],
    [
      'Init:Error',
      pod({
        spec: { initContainers: [{ name: 'a' }] },
        status: {
          phase: 'Pending',
          initContainerStatuses: [container({ name: 'a', state: { terminated: { exitCode: 1, reason: 'Error' } } })],
        },
      }),
    ],
    [
      'Init:CrashLoopBackOff',
      pod({
        spec: { initContainers: [{ name: 'a' }] },
        status: {
          phase: 'Pending',
          initContainerStatuses: [container({ name: 'a', state: { waiting: { reason: 'CrashLoopBackOff' } } })],
        },
      }),
    ],
    [
      'NotReady',
      pod({
        spec: { containers: [{ name: 'a' }, { name: 'b' }] },
        status: {
          phase: 'Running',
          containerStatuses: [
            container({ name: 'a', state: { terminated: { exitCode: 0, reason: 'Completed' } } }),
            running,
          ],
        },
      }),
    ],
  ])('is %s', (word, given) => {
    expect(summarizePod(given).word).toBe(word);
  });

  it('counts sidecars among the containers', () => {
    const given = pod({
      spec: { initContainers: [{ name: 's', restartPolicy: 'Always' }] },
      status: {
        phase: 'Running',
        initContainerStatuses: [
          container({ name: 's', ready: true, started: true, state: { running: {} }, restartCount: 2 }),
        ],
        containerStatuses: [running],
      },
    });
    expect(summarizePod(given)).toMatchObject({ ready: 2, total: 2, word: 'Running', restarts: 2 });
  });
});

describe('podHealth', () => {
  it('says why a pod crashes and when it is tried again', () => {
    expect(podHealth(pod({ status: { phase: 'Running', containerStatuses: [crashed] } }), now)).toEqual({
      state: 'failing',
      word: 'CrashLoopBackOff',
      sentence: 'exits with 1, 4 restarts, next try in 40s',
    });
  });

  it('tells the time of the next try, for those who count down themselves', () => {
    expect(podNextTry(pod({ status: { phase: 'Running', containerStatuses: [crashed] } }))).toBe(now + 40_000);
    expect(podNextTry(pod({ status: { phase: 'Running', containerStatuses: [running] } }))).toBeUndefined();
  });

  it('says why a pod cannot be placed', () => {
    const conditions = [
      { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/3 nodes are available' },
    ];
    expect(podHealth(pod({ status: { phase: 'Pending', conditions } }), now)).toEqual({
      state: 'failing',
      word: 'Pending',
      sentence: '0/3 nodes are available',
    });
  });

  it('tells a pod on its way from one that has lost its readiness', () => {
    const status = (changed: string): Pod['status'] => ({
      phase: 'Running',
      startTime: '2026-01-01T00:00:00Z',
      conditions: [{ type: 'ContainersReady', status: 'False', lastTransitionTime: changed }],
      containerStatuses: [container({ state: { running: {} } })],
    });
    expect(podHealth(pod({ status: status('2026-01-01T00:00:00Z') }), now)).toMatchObject({
      state: 'progressing',
      sentence: '0 of 1 ready',
    });
    expect(podHealth(pod({ status: status('2026-01-01T00:30:00Z') }), now).state).toBe('warning');
  });

  it.each([
    ['healthy', { phase: 'Running', containerStatuses: [running] }],
    ['off', { phase: 'Succeeded' }],
    ['failing', { phase: 'Failed' }],
    [
      'failing',
      { phase: 'Pending', containerStatuses: [container({ state: { waiting: { reason: 'ImagePullBackOff' } } })] },
    ],
    ['progressing', { phase: 'Pending' }],
  ] as const)('is %s for %j', (state, status) => {
    expect(podHealth(pod({ status: status as Pod['status'] }), now).state).toBe(state);
  });
});
