import { timestamp } from '@pilothouse/std/clock';
import type { ContainerStatus, KnownStatus, PodCondition, PodSpec } from '../pod-types.ts';
import { isSidecar } from '../pod-types.ts';

interface Judgement {
  readonly status: 'True' | 'False';
  readonly reason?: string;
  readonly message?: string;
}

export interface ConditionInput {
  readonly spec: PodSpec;
  readonly known: KnownStatus | undefined;
  readonly phase: string;
  readonly init: readonly ContainerStatus[];
  readonly main: readonly ContainerStatus[];
  readonly hasAddress: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const yes: Judgement = { status: 'True' };

/** The node's five conditions, in upstream's order, and those of others as they are. */
export function podConditions(input: ConditionInput): PodCondition[] {
  const containersReady = judgeContainers(input);
  const own: [string, Judgement][] = [
    ['PodReadyToStartContainers', { status: input.hasAddress ? 'True' : 'False' }],
    ['Initialized', judgeInit(input)],
    ['Ready', judgeReady(input, containersReady)],
    ['ContainersReady', containersReady],
    ['PodScheduled', yes],
  ];
  const known = input.known?.conditions ?? [];
  const names = new Set(own.map(([type]) => type));
  return [
    ...own.map(([type, judgement]) =>
      condition(
        type,
        judgement,
        known.find((entry) => entry.type === type),
        input.now,
      ),
    ),
    ...known.filter(({ type }) => !names.has(type)).map((entry) => ({ ...entry })),
  ];
}

function condition(type: string, judgement: Judgement, before: PodCondition | undefined, now: number): PodCondition {
  const unchanged = before?.status === judgement.status && before.lastTransitionTime;
  const lastTransitionTime = unchanged ? before.lastTransitionTime : timestamp(now);
  return { type, ...judgement, ...(lastTransitionTime && { lastTransitionTime }) };
}

function judgeInit({ spec, phase, init }: ConditionInput): Judgement {
  if (phase === 'Succeeded') return { status: 'True', reason: 'PodCompleted' };
  const incomplete = (spec.initContainers ?? []).filter((container) => {
    const status = init.find(({ name }) => name === container.name);
    return isSidecar(container) ? !status?.started : status?.state?.terminated?.exitCode !== 0;
  });
  if (incomplete.length === 0) return yes;
  const message = `containers with incomplete status: [${incomplete.map(({ name }) => name).join(' ')}]`;
  return { status: 'False', reason: 'ContainersNotInitialized', message };
}

function judgeContainers({ spec, phase, init, main }: ConditionInput): Judgement {
  if (phase === 'Succeeded') return { status: 'False', reason: 'PodCompleted' };
  if (phase === 'Failed') return { status: 'False', reason: 'PodFailed' };
  const sidecars = (spec.initContainers ?? []).filter(isSidecar);
  const unready = [...sidecars, ...spec.containers].filter(
    ({ name }) => ![...init, ...main].find((status) => status.name === name)?.ready,
  );
  if (unready.length === 0) return yes;
  const message = `containers with unready status: [${unready.map(({ name }) => name).join(' ')}]`;
  return { status: 'False', reason: 'ContainersNotReady', message };
}

function judgeReady({ spec, known }: ConditionInput, containersReady: Judgement): Judgement {
  if (containersReady.status === 'False') return containersReady;
  const missing = (spec.readinessGates ?? []).filter(
    ({ conditionType }) => known?.conditions?.find(({ type }) => type === conditionType)?.status !== 'True',
  );
  if (missing.length === 0) return yes;
  const message = missing
    .map(({ conditionType }) => `corresponding condition of pod readiness gate "${conditionType}" does not exist.`)
    .join(', ');
  return { status: 'False', reason: 'ReadinessGatesNotReady', message };
}
