import { checkApplied } from '@pilothouse/kube-model/apply/check-applied';
import type { Writer } from '@pilothouse/kube-model/apply/own-changes';
import { apiVersionOf } from '@pilothouse/kube-model/resource';
import { conflict, notFound, StatusError } from '@pilothouse/kube-model/status-error';
import { timestamp } from '@pilothouse/std/clock';
import type { Decision, View } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { isRecord, type JsonRecord, recordAt, stringAt } from '../json-record.ts';
import { type Api, admittingFor, type Caller, type OwnedObject, type Target } from './api.ts';
import { awaitServiceAccount } from './await-service-account.ts';
import { admitNew, prepareNew } from './create.ts';
import { decodeChecked } from './decode-checked.ts';
import { type Face, faceOf } from './events-face.ts';
import { type AppliedObject, applyTo, structureOfResource, writerOf } from './field-owners.ts';
import { checkAddress } from './object-identity.ts';
import { stored } from './outcome.ts';
import type { ApplyDocument } from './patch-document.ts';
import { settlerOf, type Updated } from './update.ts';
import { warnOfResult } from './warn-of.ts';
import { writeObject } from './write-object.ts';

interface Apply {
  readonly api: Api;
  /** What was addressed, and what is written to: they differ for the other group of Events. */
  readonly asked: Target;
  readonly face: Face;
  readonly configuration: JsonRecord;
  readonly writer: Writer;
  readonly force: boolean;
  readonly caller: Caller;
}

/** Server-side apply: makes the object, or changes it. Throws BadRequest, Conflict, Invalid, Forbidden. */
export async function applyObject(
  api: Api,
  asked: Target,
  { body, force }: ApplyDocument,
  caller: Caller,
): Promise<Updated> {
  const configuration = readConfiguration(asked, body);
  const face = faceOf(asked);
  const writer = writerOf(asked, caller, 'Apply', timestamp(api.clock.now()));
  const apply: Apply = { api, asked, face, configuration, writer, force, caller };
  const mutate = (existing: StoredObject | undefined, view: View) =>
    existing ? settleApplied(apply, existing, view) : settleNew(apply, view);
  const write = () => writeObject(api, asked, mutate, caller);
  const result = await awaitServiceAccount(api.clock, write);
  warnOfResult(api, asked, result, caller);
  return { object: stored(result.after ?? result.before, asked), created: result.operation === 'create' };
}

/** Throws BadRequest for what is no configuration of this kind. */
function readConfiguration(target: Target, body: unknown): JsonRecord {
  if (!isRecord(body)) throw new StatusError('BadRequest', 'error decoding YAML: the configuration must be one object');
  const apiVersion = apiVersionOf(target.resource);
  const given = `${stringAt(body, 'apiVersion') ?? ''}, Kind=${stringAt(body, 'kind') ?? ''}`;
  if (body.apiVersion !== apiVersion || body.kind !== target.resource.kind) {
    throw new StatusError(
      'BadRequest',
      `invalid object type: ${given}: this is the path of ${apiVersion} ${target.resource.kind}`,
    );
  }
  if (recordAt(body, 'metadata')?.managedFields != null) {
    throw new StatusError('BadRequest', 'metadata.managedFields must be nil');
  }
  checkApplied(structureOfResource(target.resource), body, `${target.namespace}/${target.name}; ${given}`);
  return body;
}

function settleApplied(
  { api, asked, face, configuration, writer, force, caller }: Apply,
  existing: StoredObject,
  view: View,
) {
  const live = face.fromStored(existing.parse());
  const applied = applyTo(asked, live, configuration, writer, force);
  const next = face.toStored(decoded(asked, applied, caller));
  return settlerOf(admittingFor(api, caller), face.target, () => applied.managedFields)(next, existing, view);
}

function settleNew({ api, asked, face, configuration, writer, force, caller }: Apply, view: View): Decision {
  if (asked.subresource !== '') throw notFound(asked.resource, asked.name);
  const applied = applyTo(asked, undefined, configuration, writer, force);
  const object = decoded(asked, applied, caller);
  checkAddress(asked, object);
  refuseIdentity(asked, object);
  const made = face.toStored(object);
  prepareNew(face.target, made, writer, () => applied.managedFields);
  return admitNew(admittingFor(api, caller), face.target, made, view);
}

/** What names a certain object cannot make another. */
function refuseIdentity(target: Target, { metadata }: OwnedObject): void {
  const { uid, resourceVersion } = metadata ?? {};
  if (uid) {
    const why = `uid mismatch: the provided object specified uid ${uid}, and no existing object was found`;
    throw conflict(target.resource, target.name, why);
  }
  if (resourceVersion) throw notFound(target.resource, target.name);
}

function decoded({ resource }: Target, { object }: AppliedObject, caller: Caller): OwnedObject {
  return decodeChecked(resource, object, { ...caller, fieldValidation: 'Ignore' });
}
