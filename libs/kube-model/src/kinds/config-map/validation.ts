import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ConfigMap as MutableConfigMap } from '../../kinds.ts';
import { configKeyProblems } from '../../names/name-rules.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { forbidden, invalid, type Problem, tooLong } from '../../validation/problem.ts';
import { explained } from '../../validation/rules.ts';

type ConfigMap = DeepReadonly<MutableConfigMap>;

const maxBytes = 1024 * 1024;

function keys({ data = {}, binaryData = {} }: ConfigMap): Problem[] {
  const both = Object.keys(data).filter((key) => Object.hasOwn(binaryData, key));
  return [
    ...Object.keys(data).flatMap((key) => explained(`data[${key}]`, key, configKeyProblems(key))),
    ...both.map((key) => invalid(`data[${key}]`, key, 'duplicate of key present in binaryData')),
    ...Object.keys(binaryData).flatMap((key) => explained(`binaryData[${key}]`, key, configKeyProblems(key))),
  ];
}

function bytes({ data = {}, binaryData = {} }: ConfigMap): number {
  const texts = Object.values(data).reduce((sum, value) => sum + Buffer.byteLength(value), 0);
  return Object.values(binaryData).reduce((sum, value) => sum + Buffer.byteLength(value, 'base64'), texts);
}

export function validateConfigMap(configMap: ConfigMap): Problem[] {
  // '[]' is how upstream writes the path of the object itself.
  return [...keys(configMap), ...(bytes(configMap) > maxBytes ? [tooLong('[]', maxBytes)] : [])];
}

const detail = 'field is immutable when `immutable` is set';

export function validateConfigMapUpdate(next: ConfigMap, current: ConfigMap): Problem[] {
  const problems: Problem[] = [];
  if (current.immutable) {
    if (!next.immutable) problems.push(forbidden('immutable', detail));
    for (const field of ['data', 'binaryData'] as const) {
      if (!jsonEqual(next[field] ?? {}, current[field] ?? {})) problems.push(forbidden(field, detail));
    }
  }
  return [...problems, ...validateConfigMap(next)];
}
