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

type Fields = Record<string, unknown>;

/** What the recorded kinds have in common, as far as this test reads it. */
interface Plain extends Fields {
  kind?: string;
  metadata?: Fields;
  spec?: Spec;
}

interface Spec extends Fields {
  type?: string;
  clusterIP?: string;
  clusterIPs?: string[];
  ports?: Fields[];
  containers?: Container[];
  initContainers?: Container[];
  volumes?: Fields[];
  tolerations?: Fields[];
}

interface Container extends Fields {
  volumeMounts?: Fields[];
}

const writes = recorded as unknown as readonly Recorded[];

function requested({ method, patch = '', before, body }: Recorded): AnyObject {
  if (method !== 'PATCH' || !before) return body;
  if (patch.includes('json-patch')) return applyJsonPatch(before, body);
  if (patch.includes('strategic')) {
    return applyStrategicMergePatch({ apiVersion: String(before.apiVersion), kind: String(before.kind) }, before, body);
  }
  return applyMergePatch(before, body);
}

function keep(next: Fields, before: Fields, fields: readonly string[]): void {
  for (const field of fields) next[field] ??= before[field];
}

/** The part of a Service that a server fills: the list of addresses follows the one that was asked for. */
function fillAddresses({ spec }: Plain): void {
  if (spec?.clusterIP && spec.clusterIPs?.[0] !== spec.clusterIP) spec.clusterIPs = [spec.clusterIP];
}

/** What a server keeps from the object that is there: identity, admitted fields, the addresses of a Service. */
function keepFromServer(next: Plain, before: Plain): void {
  const { uid, creationTimestamp } = before.metadata ?? {};
  next.metadata = { ...next.metadata, uid, creationTimestamp };
  if (!next.spec || !before.spec) return;
  if (next.kind === 'Pod') keep(next.spec, before.spec, admittedToPods);
  if (next.kind === 'Service' && next.spec.type !== 'ExternalName')
    keep(next.spec, before.spec, ['clusterIP', 'clusterIPs']);
}

function write(recordedWrite: Recorded): Plain {
  const asked = requested(recordedWrite);
  const resource = findKind(String(asked.apiVersion), String(asked.kind)) as Resource;
  const object = decodeObject(String(asked.apiVersion), String(asked.kind), asked).object;
  applyDefaults(resource, object);
  const next = object as Plain;
  next.metadata = { ...next.metadata, namespace: 'shop' };
  if (next.kind === 'Service') fillAddresses(next);
  const before = recordedWrite.method === 'POST' ? undefined : recordedWrite.before;
  if (before) keepFromServer(next, before as Plain);
  const problems = before ? validateUpdate(resource, object, before) : validateCreate(resource, object);
  if (problems.length > 0) throw invalidObject(resource, String(next.metadata.name), problems);
  return next;
}

const admitted = ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy', 'healthCheckNodePort'];
const admittedToPods = ['priority', 'preemptionPolicy', 'serviceAccount', 'serviceAccountName'];
const identity = ['namespace', 'resourceVersion', 'uid', 'creationTimestamp', 'generation', 'managedFields'];

const without = (object: Fields | undefined, names: readonly string[]): Fields =>
  Object.fromEntries(
    Object.entries(object ?? {}).filter(([name, value]) => !names.includes(name) && value !== undefined),
  );

function withoutItems(list: Fields[] | undefined, prefix: string, field: string): Fields[] | undefined {
  const kept = list?.filter((item) => !String(item[field]).startsWith(prefix));
  return kept && kept.length > 0 ? kept : undefined;
}

/** Without mounts of the account's token, and tolerations, that admission adds to every pod. */
function withoutAdmission(spec: Spec | undefined): Fields {
  const containers = (list: Container[] | undefined) =>
    list?.map((one) =>
      without({ ...one, volumeMounts: withoutItems(one.volumeMounts, 'kube-api-access', 'name') }, []),
    );
  const own = {
    ...spec,
    containers: containers(spec?.containers),
    initContainers: containers(spec?.initContainers),
    volumes: withoutItems(spec?.volumes, 'kube-api-access', 'name'),
    tolerations: withoutItems(spec?.tolerations, 'node.kubernetes.io/', 'key'),
  };
  return without(own, admittedToPods);
}

/** The part of an object that decoding, defaulting and patches are answerable for. */
function comparable(object: Plain): Fields {
  const { status: _, ...rest } = object;
  const metadata = without(object.metadata, identity);
  if (object.kind === 'Pod') return { ...rest, metadata, spec: withoutAdmission(object.spec) };
  if (object.kind !== 'Service') return { ...rest, metadata };
  const ports = object.spec?.ports?.map((port) => without(port, ['nodePort']));
  return { ...rest, metadata, spec: without({ ...object.spec, ports }, admitted) };
}

describe('a write is answered as a kube-apiserver answered it', () => {
  for (const [index, one] of writes.entries()) {
    const kind = String((one.before ?? one.body).kind);
    it(`${index}: ${one.method} ${kind} ${one.patch ?? ''} ${one.message ? 'is refused' : 'is stored'}`, () => {
      if (one.message === undefined) {
        expect(comparable(write(one))).toEqual(comparable(one.after as Plain));
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
