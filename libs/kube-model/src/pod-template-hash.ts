import { safeEncode } from './names/generated-name.ts';

/** JSON with sorted keys, so that equal values have equal texts. */
export function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, field]) => `${JSON.stringify(key)}:${stableJson(field)}`).join(',')}}`;
}

/** 32-bit FNV-1a over UTF-8. */
export function fnv32a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text, 'utf8')) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}

/** 32-bit FNV-1 (it multiplies before it takes the byte in) over UTF-8. */
export function fnv32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text, 'utf8')) {
    hash = (Math.imul(hash, 0x01000193) ^ byte) >>> 0;
  }
  return hash;
}

/**
 * The value of the label `pod-template-hash`: the same for equal templates. `collisionCount` tells templates apart
 * whose hashes are equal (status.collisionCount of the Deployment).
 */
export function podTemplateHash(template: object, collisionCount?: number): string {
  const salt = collisionCount === undefined ? '' : `#${collisionCount}`;
  return safeEncode(String(fnv32a(stableJson(template) + salt)));
}
