import type { KubeObject } from '@pilothouse/kube-model/object';
import { apiVersionOf, type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { Received } from '@pilothouse/store/store';
import type { ObjectKey } from '@pilothouse/store/stored-object';
import { type Fingerprint, withoutSecretValues } from './secret-values.ts';

/** An object of the other cluster, as it goes into the store. */
export interface ReceivedObject extends Received {
  readonly key: ObjectKey;
  readonly uid: string;
  readonly resourceVersion: string;
}

/** What came is no object that could be kept. The parser's own message is left out: it quotes what it could not read. */
export class UnusableObject extends Error {}

/** What came is not even JSON: what follows it cannot be trusted either. */
export class BrokenObject extends UnusableObject {}

/**
 * The text is kept as it was sent. Items of lists of built-in kinds come without kind and apiVersion, which their own
 * GET and their watch put first: put there too, so that an object has the same bytes however it came. Of a Secret
 * only a description is kept.
 */
export function receivedObject(resource: Resource, text: string, fingerprint: Fingerprint): ReceivedObject {
  const parsed = parse(text);
  const typed = parsed.kind === undefined ? withType(resource, text, parsed) : { text, object: parsed };
  const { object, ...rest } = resourceKey(resource) === 'secrets' ? described(typed.object, fingerprint) : typed;
  const { name, namespace = '', uid = '', resourceVersion } = object.metadata ?? {};
  if (!isText(name) || !isText(resourceVersion)) {
    throw new UnusableObject(`an object of ${resourceKey(resource)} has no name or no resourceVersion`);
  }
  const key = { resource: resourceKey(resource), namespace: resource.namespaced ? namespace : '', name };
  return { ...rest, object, key, uid, resourceVersion };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function parse(text: string): KubeObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BrokenObject('an object is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnusableObject('an item is not an object');
  }
  return value;
}

function withType(resource: Resource, text: string, object: KubeObject): Received {
  const type = { kind: resource.kind, apiVersion: apiVersionOf(resource) };
  const head = JSON.stringify(type).slice(0, -1);
  const rest = text.slice(1);
  return { text: /^\s*\}/.test(rest) ? `${head}}` : `${head},${rest}`, object: { ...type, ...object } };
}

function described(secret: KubeObject, fingerprint: Fingerprint): Received {
  const object = withoutSecretValues(secret, fingerprint);
  return { text: JSON.stringify(object), object };
}
