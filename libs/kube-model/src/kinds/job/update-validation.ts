import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Job as MutableJob, PodTemplateSpec } from '../../kinds.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { isTrue } from '../../status/health.ts';
import { invalid, invalidStruct, type Problem } from '../../validation/problem.ts';
import { withHostFields } from '../pod/host-fields.ts';
import { type JobSpec, selectingJobSpec, validateJob } from './validation.ts';

type Job = DeepReadonly<MutableJob>;
type Template = DeepReadonly<PodTemplateSpec>;

/** Every rule of a new Job, and what may not change. The spec is looked at twice, as upstream's causes show. */
export function validateJobUpdate(next: Job, current: Job): Problem[] {
  const asked = next.spec ?? { template: {} };
  const known = current.spec ?? { template: {} };
  const fixed = (...fields: (keyof JobSpec)[]) =>
    fields
      .filter((field) => !jsonEqual(asked[field] ?? null, known[field] ?? null))
      .map((field) => immutable(`spec.${field}`, asked[field], structs[field]));
  return [
    ...validateJob(next),
    ...selectingJobSpec(asked),
    ...(asked.completionMode === 'Indexed' ? elasticCompletions(asked, known) : fixed('completions')),
    ...fixed('selector'),
    ...template(asked.template, current),
    ...fixed('completionMode', 'podFailurePolicy', 'backoffLimitPerIndex', 'managedBy', 'successPolicy'),
  ];
}

/** What upstream holds in another form than it serves. */
const structs: { readonly [field in keyof JobSpec]?: string } = {
  podFailurePolicy: 'api.batch.v1.PodFailurePolicy',
  successPolicy: 'api.batch.v1.SuccessPolicy',
  selector: 'apimachinery.pkg.apis.meta.v1.LabelSelector',
};

function immutable(field: string, value: JobSpec[keyof JobSpec], type: string | undefined): Problem {
  const detail = 'field is immutable';
  if (type === undefined) return invalid(field, value ?? null, detail);
  return invalidStruct(field, { type, value: typeof value === 'object' ? value : null }, detail);
}

/** An Indexed Job grows and shrinks with its parallelism. */
function elasticCompletions(asked: JobSpec, known: JobSpec): Problem[] {
  if (asked.completions === known.completions || asked.completions === undefined) return [];
  if (asked.completions === asked.parallelism) return [];
  const detail = 'can only be modified in tandem with spec.parallelism';
  return [invalid('spec.completions', asked.completions, detail)];
}

/** Nothing runs of it: never yet, or no more. */
function isAtRest({ spec, status }: Job): boolean {
  if (!spec?.suspend || (status?.active ?? 0) > 0) return false;
  return !status?.startTime || isTrue(status.conditions, 'Suspended');
}

/** Where its pods run, and with how many resources, may change while none of them does. */
function template(asked: JobSpec['template'], current: Job): Problem[] {
  const known = current.spec?.template;
  const same = isAtRest(current) ? jsonEqual(rigid(asked), rigid(known)) : jsonEqual(asked ?? null, known ?? null);
  if (same) return [];
  const value = { ...asked, spec: withHostFields(asked?.spec ?? { containers: [] }) };
  return [invalidStruct('spec.template', { type: 'api.core.v1.PodTemplateSpec', value }, 'field is immutable')];
}

function rigid({ metadata = {}, spec }: Template = {}): unknown {
  const { affinity = {}, containers, initContainers, ...rest } = spec ?? {};
  return {
    metadata: without(metadata, 'annotations', 'labels'),
    spec: without(rest, 'nodeSelector', 'tolerations', 'schedulingGates'),
    affinity: without(affinity, 'nodeAffinity'),
    containers: containers?.map((container) => without(container, 'resources')),
    initContainers: initContainers?.map((container) => without(container, 'resources')),
  };
}

function without(object: object, ...fields: string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field)));
}
