import { itemElement } from '@pilothouse/kube-model/apply/path-element';
import type { Structure } from '@pilothouse/kube-model/apply/structure';
import { isJsonObject } from '@pilothouse/kube-model/patch/json-value';

/** The value that a path of a field set leads to; undefined where there is none. */
export function valueAtPath(structure: Structure, value: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (step.startsWith('f:')) {
    const name = step.slice(2);
    const inner = structureOfField(structure, name);
    if (!inner || !isJsonObject(value) || !Object.hasOwn(value, name)) return undefined;
    return valueAtPath(inner, value[name], rest);
  }
  if (structure.kind !== 'items' || !Array.isArray(value)) return undefined;
  const item = value.find((one) => itemElement(one, structure.keys) === step);
  return item === undefined ? undefined : valueAtPath(structure.item(), item, rest);
}

function structureOfField(structure: Structure, name: string): Structure | undefined {
  if (structure.kind === 'map') return structure.value();
  return structure.kind === 'struct' ? structure.byName.get(name)?.structure() : undefined;
}
