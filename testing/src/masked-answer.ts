import { isJsonObject } from '@pilothouse/kube-model/patch/json-value';

/** Fields whose value is another one on each server, or at each time. */
const masked =
  /^(uid|resourceVersion|creationTimestamp|deletionTimestamp|time|lastTransitionTime|lastUpdateTime|nodePort|healthCheckNodePort)$/;
const addressed = /^clusterIPs?$/;
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** Lists whose order says nothing. */
const unordered = /^(managedFields|causes)$/;

/** An answer of the API with `*` for what differs from one server to the next, so that two of them can be compared. */
export function maskedAnswer(value: unknown, namespace: string): unknown {
  if (Array.isArray(value)) return value.map((item) => maskedAnswer(item, namespace));
  if (isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, maskedField(name, item, namespace)]));
  }
  return typeof value === 'string' ? maskedText(value, namespace) : value;
}

function maskedField(name: string, value: unknown, namespace: string): unknown {
  if (masked.test(name) && value) return '*';
  if (addressed.test(name) && /\d+\.\d+\./.test(JSON.stringify(value))) return '*';
  const inside = maskedAnswer(value, namespace);
  if (unordered.test(name) && Array.isArray(inside)) return sorted(inside);
  if (name === 'message' && typeof inside === 'string' && inside.includes('\n- ')) {
    return inside.split('\n').sort().join('\n');
  }
  return inside;
}

function sorted(items: readonly unknown[]): unknown[] {
  return [...items].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, item: unknown) =>
    isJsonObject(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
  );
}

function maskedText(text: string, namespace: string): string {
  return text
    .replace(uuid, '*')
    .replaceAll(namespace, 'NS')
    .replace(/kube-api-access-[a-z0-9]+/g, 'kube-api-access-*')
    .replace(/resourceVersion \d+|current: \d+/g, '*')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, '*');
}
