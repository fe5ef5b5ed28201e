import { applyConfiguration } from '@pilothouse/kube-model/apply/apply-configuration';
import { checkApplied } from '@pilothouse/kube-model/apply/check-applied';
import type { FieldSet } from '@pilothouse/kube-model/apply/field-set';
import { type Owners, storedOwners, writeOwners } from '@pilothouse/kube-model/apply/managed-fields';
import { ownersAfterUpdate, type Writer } from '@pilothouse/kube-model/apply/own-changes';
import { countable, ownable } from '@pilothouse/kube-model/apply/ownership';
import { structureOf } from '@pilothouse/kube-model/apply/structure';
import type { ScalePaths } from '@pilothouse/kube-model/custom/definition';
import { valueAt, withValueAt } from '@pilothouse/kube-model/custom/scale-paths';
import type { AnyObject } from '@pilothouse/kube-model/object';
import { applyJsonPatch } from '@pilothouse/kube-model/patch/json-patch';
import { applyMergePatch } from '@pilothouse/kube-model/patch/merge-patch';
import type { Resource } from '@pilothouse/kube-model/resource';
import {
  formatLabelSelector,
  selectorFromMap,
  selectorFromObject,
} from '@pilothouse/kube-model/selectors/label-selector';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { timestamp } from '@pilothouse/std/clock';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { View } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { isRecord, numberAt, recordAt } from '../json-record.ts';
import { type Api, admittingFor, type Caller, type OwnedObject, type Target } from './api.ts';
import { decodeChecked } from './decode-checked.ts';
import { writerOf } from './field-owners.ts';
import { getObject } from './get.ts';
import { stored } from './outcome.ts';
import { ownedCopy } from './owned-copy.ts';
import type { ApplyDocument, Patch } from './patch-document.ts';
import { scaleOwners, scaleVersion, workloadOwners } from './scale-owners.ts';
import { settleUpdate } from './settle-update.ts';
import { shown } from './shown.ts';
import { writeObject } from './write-object.ts';

/** autoscaling/v1 Scale: the number of replicas of a workload, whatever its kind. */
export function scaleOf(resource: Resource, object: StoredObject): AnyObject {
  const workload = shown(resource, object).parse();
  const { name, namespace, uid, resourceVersion, creationTimestamp } = workload.metadata ?? {};
  const { replicas, status } = resource.custom?.scale
    ? customScale(resource.custom.scale, workload)
    : workloadScale(workload);
  return {
    kind: 'Scale',
    apiVersion: 'autoscaling/v1',
    metadata: {
      ...(name !== undefined && { name }),
      ...(namespace !== undefined && { namespace }),
      ...(uid !== undefined && { uid }),
      ...(resourceVersion !== undefined && { resourceVersion }),
      ...(creationTimestamp !== undefined && { creationTimestamp }),
    },
    // Upstream leaves a zero out here, and only here.
    spec: replicas === 0 ? {} : { replicas },
    status,
  };
}

interface Scaled {
  readonly replicas: number;
  readonly status: { readonly replicas: number; readonly selector?: string };
}

function workloadScale(workload: DeepReadonly<AnyObject>): Scaled {
  const replicas = numberAt(workload.status, 'replicas') ?? 0;
  return {
    replicas: numberAt(workload.spec, 'replicas') ?? 0,
    status: { replicas, selector: selectorText(workload) },
  };
}

/** The definition says where the numbers stand. */
function customScale(paths: ScalePaths, object: DeepReadonly<AnyObject>): Scaled {
  const { specReplicasPath, statusReplicasPath, labelSelectorPath } = paths;
  const replicas = valueAt(object, specReplicasPath);
  const [reported, selector] = [valueAt(object, statusReplicasPath), valueAt(object, labelSelectorPath ?? '.none')];
  if (typeof replicas !== 'number') {
    throw new StatusError(
      'InternalError',
      `the spec replicas field ${JSON.stringify(specReplicasPath)} does not exist`,
    );
  }
  return {
    replicas,
    status: {
      replicas: typeof reported === 'number' ? reported : 0,
      ...(typeof selector === 'string' && { selector }),
    },
  };
}

function selectorText({ kind, spec }: { readonly kind?: string; readonly spec?: unknown }): string {
  const selector = recordAt(spec, 'selector');
  if (!selector) return '';
  // A ReplicationController's selector is a plain map.
  if (kind === 'ReplicationController') return formatLabelSelector(selectorFromMap(stringsOf(selector)));
  return formatLabelSelector(selectorFromObject(selector));
}

function stringsOf(map: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, String(value)]));
}

export function getScale(api: Pick<Api, 'store'>, target: Target): AnyObject {
  return scaleOf(target.resource, getObject(api, target));
}

export function updateScale(api: Api, target: Target, scale: OwnedObject, caller: Caller): Promise<AnyObject> {
  const decoded = decodeChecked(scales, scale, caller);
  return writeScale(
    api,
    target,
    updating(() => decoded),
    'Update',
    caller,
  );
}

/** A strategic patch of a Scale is a merge patch: it has no lists. */
export function patchScale(api: Api, target: Target, patch: Patch | ApplyDocument, caller: Caller): Promise<AnyObject> {
  const { body } = patch;
  if (patch.type === 'apply') return writeScale(api, target, applying(body, patch.force), 'Apply', caller);
  const apply = patch.type === 'json' ? applyJsonPatch : applyMergePatch;
  const next = (current: AnyObject) => decodeChecked(scales, apply(current, body), caller);
  return writeScale(api, target, updating(next), 'Update', caller);
}

interface Rescaled {
  readonly scale: AnyObject;
  readonly owners: Owners;
}

/** The next Scale, and who then owns what of it. */
type Rescale = (current: AnyObject, owners: Owners, writer: Writer) => Rescaled;

const scales = { group: 'autoscaling', version: 'v1', kind: 'Scale' };
const structure = structureOf(scaleVersion, scales.kind);

const updating =
  (next: (current: AnyObject) => AnyObject): Rescale =>
  (current, owners, writer) => {
    const scale = next(current);
    const [before, after] = [ownable(current, ['status']), ownable(scale, ['status'])];
    return { scale, owners: owners.length === 0 ? [] : ownersAfterUpdate(structure, before, after, owners, writer) };
  };

const applying =
  (body: unknown, force: boolean): Rescale =>
  (live, owners, writer) => {
    const applied = isRecord(body) ? body : {};
    checkApplied(structure, applied, `${scaleVersion}, Kind=Scale`);
    const mayTake = () => force;
    const counts = (set: FieldSet) => countable(set, ['status']);
    const { object, owners: next } = applyConfiguration({
      structure,
      live,
      applied,
      owners,
      writer,
      mayTake,
      countable: counts,
    });
    return { scale: { ...object }, owners: next };
  };

async function writeScale(
  api: Api,
  target: Target,
  rescale: Rescale,
  operation: Writer['operation'],
  caller: Caller,
): Promise<AnyObject> {
  const time = timestamp(api.clock.now());
  const writer = { ...writerOf(target, caller, operation, time), apiVersion: scaleVersion };
  const mutate = (existing: StoredObject | undefined, view: View) => {
    const current = stored(existing, target);
    const owners = storedOwners(current.parse().metadata?.managedFields);
    const { scale, owners: scaled } = rescale(
      scaleOf(target.resource, current),
      scaleOwners(target.resource, owners),
      writer,
    );
    const entries = writeOwners(workloadOwners(target.resource, owners, scaled));
    const object = { ...target, subresource: '' };
    return settleUpdate(
      admittingFor(api, caller),
      object,
      scaledWorkload(target, current, scale),
      current,
      view,
      () => entries,
    );
  };
  const result = await writeObject(api, target, mutate, caller);
  return scaleOf(target.resource, stored(result.after ?? result.before, target));
}

function scaledWorkload(target: Target, current: StoredObject, scale: AnyObject): OwnedObject {
  const path = target.resource.custom?.scale?.specReplicasPath ?? '.spec.replicas';
  const workload: OwnedObject = { ...withValueAt(ownedCopy(current), path, replicasOf(target, scale)) };
  const { resourceVersion, uid } = scale.metadata ?? {};
  workload.metadata = {
    ...workload.metadata,
    ...(uid && { uid }),
    ...(resourceVersion && { resourceVersion }),
  };
  return workload;
}

function replicasOf({ name }: Target, scale: AnyObject): number {
  const replicas = recordAt(scale, 'spec')?.replicas ?? 0;
  const field = 'spec.replicas';
  if (typeof replicas !== 'number' || !Number.isInteger(replicas)) {
    throw new StatusError(
      'BadRequest',
      `Scale in version "v1" cannot be handled as a Scale: ${field} must be an integer`,
    );
  }
  if (replicas >= 0) return replicas;
  const message = `Invalid value: ${replicas}: must be greater than or equal to 0`;
  throw new StatusError('Invalid', `Scale.autoscaling "${name}" is invalid: ${field}: ${message}`, {
    name,
    group: 'autoscaling',
    kind: 'Scale',
    causes: [{ reason: 'FieldValueInvalid', message, field }],
  });
}
