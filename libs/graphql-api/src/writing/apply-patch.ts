import type { PatchType } from '@pilothouse/kube-client/client';
import { isJsonObject, type JsonObject } from '@pilothouse/kube-model/patch/json-value';
import { type FieldFact, findType, type TypeFact, typeOf } from '@pilothouse/kube-model/types/type-facts';

interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
}

export interface ApplyPatch {
  readonly type: Extract<PatchType, 'strategic' | 'merge'>;
  readonly patch: JsonObject;
}

function typeBelow(field: FieldFact | undefined): TypeFact | undefined {
  const shape = field?.shape.kind === 'list' ? field.shape.item : field?.shape;
  return shape?.kind === 'ref' ? findType(shape.name) : undefined;
}

/** Items by merge key: those of `next`, each against its older self, then a removal of each that is gone. */
function patchOfList(last: readonly unknown[], next: readonly unknown[], mergeKey: string, type: TypeFact | undefined) {
  const keyOf = (item: unknown) => (isJsonObject(item) ? item[mergeKey] : undefined);
  const kept = new Set(next.map(keyOf));
  const merged = next.map((item) => {
    const older = last.find((candidate) => keyOf(candidate) === keyOf(item));
    return isJsonObject(item) ? patchOfObject(isJsonObject(older) ? older : {}, item, type) : item;
  });
  const gone = last.map(keyOf).filter((key) => key !== undefined && !kept.has(key));
  return [...merged, ...gone.map((key) => ({ $patch: 'delete', [mergeKey]: key }))];
}

function patchOfField(last: unknown, next: unknown, field: FieldFact | undefined): unknown {
  if (Array.isArray(next) && field?.mergeKey && field.patchStrategies.includes('merge')) {
    return patchOfList(Array.isArray(last) ? last : [], next, field.mergeKey, typeBelow(field));
  }
  if (!isJsonObject(next)) return next;
  const patch = patchOfObject(isJsonObject(last) ? last : {}, next, typeBelow(field));
  return field?.patchStrategies.includes('retainKeys') ? { ...patch, $retainKeys: Object.keys(next) } : patch;
}

function patchOfObject(last: JsonObject, next: JsonObject, type: TypeFact | undefined): JsonObject {
  const gone = Object.keys(last).filter((name) => !Object.hasOwn(next, name));
  const kept = Object.entries(next).map(([name, value]) => [
    name,
    patchOfField(last[name], value, type?.fields.get(name)),
  ]);
  return Object.fromEntries([...kept, ...gone.map((name) => [name, null])]);
}

/**
 * The patch that brings an object to a manifest: sets what the manifest says, removes what the manifest that
 * was applied before (`last`) said and this one does not, and leaves the rest to whoever else set it. As
 * `kubectl apply` does on the client's side: kinds whose types are not known here (custom resources) know no strategic
 * merge, their lists are replaced as a whole.
 */
export function applyPatch({ apiVersion, kind }: Kind, last: JsonObject, next: JsonObject): ApplyPatch {
  const type = typeOf(apiVersion, kind);
  return { type: type ? 'strategic' : 'merge', patch: patchOfObject(last, next, type) };
}
