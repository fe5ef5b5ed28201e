import { describe, expect, it } from 'vitest';
import { decodeObject } from './decode/decode-object.ts';
import { applyDefaults } from './defaults.ts';
import recorded from './facts/recorded-writes.json' with { type: 'json' };
import type { AnyObject } from './object.ts';
import { applyJsonPatch } from './patch/json-patch.ts';
import { applyMergePatch } from './patch/merge-patch.ts';
import { applyStrategicMergePatch } from './patch/strategic-merge-patch.ts';
import { findKind } from './registry.ts';
import type { Resource } from './resource.ts';
import { isReason, StatusError } from './status-error.ts';
import { invalidObject } from './validation/problem.ts';
import { validateCreate, validateUpdate } from './validation.ts';

/** Requests to a kube-apiserver 1.36.2 and what it answered: the object that it stored, or its message. */
interface Recorded {
  readonly method: 'POST' | 'PUT' | 'PATCH';
  readonly patch?: string;
  readonly before?: AnyObject;
  readonly body: AnyObject;
  readonly after?: AnyObject;
  readonly message?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: recorded objects of eight kinds are compared as plain JSON.
type Plain = any;

const writes = recorded as unknown as readonly Recorded[];

function requested({ method, patch = '', before, body }: Recorded): AnyObject {
  if (method !== 'PATCH' || !before) return body;
  if (patch.includes('json-patch')) return applyJsonPatch(before, body);
  if (patch.includes('strategic')) {
    return applyStrategicMergePatch({ apiVersion: String(before.apiVersion), kind: String(before.kind) }, before, body);
  }
  return applyMergePatch(before, body);
}

/** What a server keeps from the object that is there: identity, admitted fields, the addresses of a Service. */
function keepFromServer(next: Plain, before: Plain): void {
  next.metadata = { ...next.metadata, uid: before.metadata.uid, creationTimestamp: before.metadata.creationTimestamp };
  if (next.kind === 'Pod') {
    for (const field of ['priority', 'preemptionPolicy', 'serviceAccountName', 'serviceAccount'])
      next.spec[field] ??= before.spec[field];
  }
  if (next.kind !== 'Service') return;
  if (next.spec.clusterIP && next.spec.clusterIPs?.[0] !== next.spec.clusterIP)
    next.spec.clusterIPs = [next.spec.clusterIP];
  if (next.spec.type !== 'ExternalName') {
    for (const field of ['clusterIP', 'clusterIPs']) next.spec[field] ??= before.spec[field];
  }
}

function write(recordedWrite: Recorded): AnyObject {
  const asked = requested(recordedWrite);
  const resource = findKind(String(asked.apiVersion), String(asked.kind)) as Resource;
  const next: Plain = decodeObject(String(asked.apiVersion), String(asked.kind), asked).object;
  applyDefaults(resource, next);
  next.metadata = { ...next.metadata, namespace: 'shop' };
  const { before } = recordedWrite;
  if (next.kind === 'Service' && next.spec.clusterIP && !before) next.spec.clusterIPs = [next.spec.clusterIP];
  if (recordedWrite.method !== 'POST' && before) keepFromServer(next, before);
  const problems =
    recordedWrite.method === 'POST' || !before
      ? validateCreate(resource, next)
      : validateUpdate(resource, next, before);
  if (problems.length > 0) throw invalidObject(resource, next.metadata.name, problems);
  return next;
}

const admitted = ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy', 'healthCheckNodePort'];
const admittedToPods = ['priority', 'preemptionPolicy', 'serviceAccount', 'serviceAccountName'];

const without = (object: Plain, names: readonly string[]) =>
  Object.fromEntries(Object.entries(object).filter(([name, value]) => !names.includes(name) && value !== undefined));

function withoutItems(list: Plain[] | undefined, prefix: string, field: string): Plain[] | undefined {
  const kept = list?.filter((item) => !String(item[field]).startsWith(prefix));
  return kept && kept.length > 0 ? kept : undefined;
}

/** Mounts of the account's token and tolerations that admission adds to every pod. */
function withoutAdmission(spec: Plain): Plain {
  const containers = (list: Plain[] | undefined) =>
    list?.map((one) =>
      without({ ...one, volumeMounts: withoutItems(one.volumeMounts, 'kube-api-access', 'name') }, []),
    );
  return without(
    {
      ...spec,
      containers: containers(spec.containers),
      initContainers: containers(spec.initContainers),
      volumes: withoutItems(spec.volumes, 'kube-api-access', 'name'),
      tolerations: withoutItems(spec.tolerations, 'node.kubernetes.io/', 'key'),
    },
    admittedToPods,
  );
}

/** The part of an object that decoding, defaulting and patches are answerable for. */
function comparable(object: Plain): Plain {
  const metadata = without(object.metadata, [
    'namespace',
    'resourceVersion',
    'uid',
    'creationTimestamp',
    'generation',
    'managedFields',
  ]);
  const { status: _, ...rest } = object;
  if (object.kind === 'Pod') return { ...rest, metadata, spec: withoutAdmission(object.spec) };
  if (object.kind !== 'Service') return { ...rest, metadata };
  const ports = object.spec.ports?.map((port: Plain) => without(port, ['nodePort']));
  return { ...rest, metadata, spec: without({ ...object.spec, ports }, admitted) };
}

describe('a write is answered as a kube-apiserver answered it', () => {
  for (const [index, one] of writes.entries()) {
    const kind = String((one.before ?? one.body).kind);
    it(`${index}: ${one.method} ${kind} ${one.patch ?? ''} ${one.message ? 'is refused' : 'is stored'}`, () => {
      if (one.message === undefined) {
        expect(comparable(write(one))).toEqual(comparable(one.after));
        return;
      }
      const answer = () => write(one);
      expect(answer).toThrow(StatusError);
      expect(answer).toThrow(one.message);
      try {
        answer();
      } catch (error) {
        expect(isReason(error, 'Invalid')).toBe(true);
      }
    });
  }
});
