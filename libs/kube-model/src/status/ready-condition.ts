import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { KubeObject } from '../object.ts';
import { isJsonObject } from '../patch/json-value.ts';
import { type Health, health } from './health.ts';

/**
 * How an object is by its condition Ready, which most controllers of custom kinds keep. Undefined without one: nothing
 * can be said then.
 */
export function readyHealth(object: DeepReadonly<KubeObject>): Health | undefined {
  const ready = conditionsOf(object).find(({ type }) => type === 'Ready');
  if (!ready) return undefined;
  const sentence = typeof ready.message === 'string' ? ready.message : '';
  const word = typeof ready.reason === 'string' && ready.reason !== '' ? ready.reason : undefined;
  if (ready.status === 'True') return health('healthy', 'Ready');
  return ready.status === 'False'
    ? health('warning', word ?? 'NotReady', sentence)
    : health('progressing', word ?? 'Unknown', sentence);
}

function conditionsOf(object: DeepReadonly<KubeObject>): readonly Readonly<Record<string, unknown>>[] {
  const status: unknown = Reflect.get(object, 'status');
  const conditions = isJsonObject(status) ? status.conditions : undefined;
  return Array.isArray(conditions) ? conditions.filter(isJsonObject) : [];
}
