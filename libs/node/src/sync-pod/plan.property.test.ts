import { timestamp } from '@pilothouse/std/clock';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Container, PodObject } from '../pod-types.ts';
import { isSidecar } from '../pod-types.ts';
import { type ContainerObservation, isRunning, nothingKnown, type PodObservation } from './observation.ts';
import { isOver, planPod } from './plan.ts';
import { podStatus } from './pod-status.ts';

const begin = Date.UTC(2026, 0, 1);
const policies = ['Always', 'OnFailure', 'Never'] as const;

const initContainers = fc.array(fc.constantFrom('once', 'beside'), { maxLength: 3 });
const shapes = fc.record({
  restartPolicy: fc.constantFrom(...policies),
  init: initContainers,
  main: fc.integer({ min: 1, max: 2 }),
});
/** What happens between two looks: time passes, and one container that runs may end. */
const steps = fc.array(
  fc.record({ seconds: fc.nat(400), which: fc.nat(4), code: fc.constantFrom(0, 1, undefined), deleted: fc.nat(30) }),
  { maxLength: 30 },
);

type Shape = typeof shapes extends fc.Arbitrary<infer T> ? T : never;

/** A pod whose containers start at once and end when they are told to. */
class World {
  readonly init: readonly Container[];
  readonly main: readonly Container[];
  readonly containers = new Map<string, ContainerObservation>();
  now = begin;
  deleted = false;
  gone = false;
  phase: string | undefined;

  private readonly shape: Shape;

  constructor(shape: Shape) {
    this.shape = shape;
    this.init = shape.init.map((kind, index) => ({
      name: `init-${index}`,
      ...(kind === 'beside' && { restartPolicy: 'Always' }),
    }));
    this.main = Array.from({ length: shape.main }, (_, index) => ({ name: `main-${index}` }));
  }

  get observation(): PodObservation {
    const { restartPolicy } = this.shape;
    const deletion = { deletionTimestamp: timestamp(this.now + 30_000), deletionGracePeriodSeconds: 30 };
    const pod: PodObject = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        name: 'p',
        namespace: 'n',
        uid: 'u',
        resourceVersion: '1',
        creationTimestamp: timestamp(begin),
        ...(this.deleted && deletion),
      },
      spec: { restartPolicy, initContainers: [...this.init], containers: [...this.main] },
      ...(this.phase !== undefined && { status: { phase: this.phase } }),
    };
    return { pod, now: this.now, podIp: '10.0.0.1', hostIp: '10.0.0.2', containers: this.containers };
  }

  runs({ name }: Container): boolean {
    return isRunning(this.containers.get(name) ?? nothingKnown);
  }

  begin(name: string, attempt: number, restartStep: number): void {
    const latest = {
      podUid: 'u',
      container: name,
      attempt,
      id: `${name}/${attempt}`,
      restartStep,
      startedAt: this.now,
    };
    this.containers.set(name, { ...nothingKnown, latest, started: true, ready: true });
  }

  end(name: string, code: number): void {
    const known = this.containers.get(name);
    if (!known?.latest || known.latest.exit) return;
    const reason = code === 0 ? 'Completed' : 'Error';
    const exit = { code, reason, finishedAt: this.now, lost: false } as const;
    this.containers.set(name, { ...known, latest: { ...known.latest, exit }, started: false, ready: false });
  }

  /** Looks once and does what is planned; what must hold of every plan is looked at here. */
  look(): void {
    const before = new Map(this.containers);
    const wasRunning = (container: Container) => isRunning(before.get(container.name) ?? nothingKnown);
    const plan = planPod(this.observation);
    const touched = plan.actions.flatMap((action) => (action.kind === 'delete' ? [] : [action.container.name]));
    expect(new Set(touched).size).toBe(touched.length);
    for (const action of plan.actions) {
      if (action.kind === 'delete') this.gone = true;
      else if (action.kind === 'start') {
        this.checkStart(action.container, wasRunning);
        this.begin(action.container.name, action.attempt, action.restartStep);
      } else {
        expect(wasRunning(action.container)).toBe(true);
        if (isSidecar(action.container)) expect(this.main.some(wasRunning)).toBe(false);
        this.end(action.container.name, 143);
      }
    }
    const { phase } = podStatus(this.observation, planPod(this.observation));
    if (isOver(this.phase)) expect(phase).toBe(this.phase);
    if (isOver(phase)) expect([...this.init, ...this.main].some((container) => this.runs(container))).toBe(false);
    this.phase = phase;
  }

  private checkStart(container: Container, wasRunning: (container: Container) => boolean): void {
    expect(wasRunning(container)).toBe(false);
    expect(this.deleted || isOver(this.phase)).toBe(false);
    const earlier = this.init.slice(0, this.init.includes(container) ? this.init.indexOf(container) : this.init.length);
    if (this.main.some(wasRunning)) return;
    for (const one of earlier) {
      if (isSidecar(one)) expect(wasRunning(one)).toBe(true);
      else expect(this.containers.get(one.name)?.latest?.exit?.code).toBe(0);
    }
  }
}

test('whatever its containers do, each runs once at a time, in order, and nothing starts in a pod that ends or is over', () => {
  fc.assert(
    fc.property(shapes, steps, (shape, history) => {
      const world = new World(shape);
      for (const { seconds, which, code, deleted } of history) {
        world.now += seconds * 1000;
        const running = [...world.init, ...world.main].filter((container) => world.runs(container));
        const ends = running[which % Math.max(1, running.length)];
        if (ends && code !== undefined) world.end(ends.name, code);
        world.deleted ||= deleted === 30;
        world.look();
      }
    }),
  );
});

test('a pod that is deleted is gone after as many looks as it has containers, and one more', () => {
  fc.assert(
    fc.property(shapes, fc.integer({ min: 0, max: 6 }), (shape, looks) => {
      const world = new World(shape);
      for (let count = 0; count < looks; count++) world.look();
      world.deleted = true;
      for (let count = 0; count <= shape.init.length + shape.main; count++) world.look();
      expect(world.gone).toBe(true);
    }),
  );
});
