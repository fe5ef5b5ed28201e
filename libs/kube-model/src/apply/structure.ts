import {
  fieldsType,
  intOrStringType,
  microTimeType,
  quantityType,
  rawExtensionType,
  timeType,
} from '../types/special-types.ts';
import { type FieldFact, findType, type Shape, type TypeFact, typeOf } from '../types/type-facts.ts';

/**
 * How server-side apply sees a value: what is owned as a whole, and what part by part. `struct` and `map` are owned
 * field by field, `items` item by item; `leaf` is everything else: scalars, atomic lists and atomic maps.
 */
export type Structure =
  | { readonly kind: 'leaf' }
  | { readonly kind: 'deduced' }
  | {
      readonly kind: 'struct';
      readonly fields: readonly StructField[];
      readonly byName: ReadonlyMap<string, StructField>;
    }
  | { readonly kind: 'map'; readonly value: () => Structure }
  | { readonly kind: 'items'; readonly keys: readonly ItemKey[]; readonly item: () => Structure };

export interface StructField {
  readonly name: string;
  /** Its path element: `f:name`. */
  readonly element: string;
  /** Upstream's struct holds it by value: it is there, empty, wherever its owner is. */
  readonly always: boolean;
  /** There, as null or empty, also in an owner that was never filled. */
  readonly required: boolean;
  readonly structure: () => Structure;
}

/** A field that tells items of a list apart; a list without any is a set of scalars. */
export interface ItemKey {
  readonly name: string;
  /** What an item has that does not say. */
  readonly default: unknown;
}

export const leaf: Structure = { kind: 'leaf' };
export const deduced: Structure = { kind: 'deduced' };

const scalars = new Set([quantityType, intOrStringType, timeType, microTimeType]);
const opaque = new Set([fieldsType, rawExtensionType]);

/** Fields, by the end of their type's name, whose struct upstream holds by value. */
const byValue: Readonly<Record<string, readonly string[]>> = {
  DeploymentSpec: ['strategy', 'template'],
  DaemonSetSpec: ['template', 'updateStrategy'],
  StatefulSetSpec: ['template', 'updateStrategy'],
  ReplicaSetSpec: ['template'],
  JobSpec: ['template'],
  CronJobSpec: ['jobTemplate'],
  JobTemplateSpec: ['metadata', 'spec'],
  PodTemplateSpec: ['metadata', 'spec'],
  PodTemplate: ['template'],
  ServiceStatus: ['loadBalancer'],
  IngressStatus: ['loadBalancer'],
  NodeStatus: ['daemonEndpoints', 'nodeInfo'],
  NodeDaemonEndpoints: ['kubeletEndpoint'],
  PersistentVolumeClaimSpec: ['resources'],
  PersistentVolumeClaimTemplate: ['metadata', 'spec'],
  ResourceClaimTemplateSpec: ['metadata', 'spec'],
  Container: ['resources'],
  EphemeralContainer: ['resources'],
  ContainerStatus: ['state', 'lastState'],
  NetworkPolicySpec: ['podSelector'],
  HorizontalPodAutoscalerSpec: ['scaleTargetRef'],
  RoleBinding: ['roleRef'],
  ClusterRoleBinding: ['roleRef'],
  Event: ['involvedObject', 'source', 'regarding', 'deprecatedSource'],
  Endpoint: ['conditions'],
  CustomResourceDefinitionSpec: ['names'],
  CustomResourceDefinitionStatus: ['acceptedNames'],
};
const ofKinds = new Set(['metadata', 'spec', 'status']);

function isByValue(type: TypeFact, field: string): boolean {
  if (type.kinds.length > 0 && ofKinds.has(field)) return true;
  const name = type.name.slice(type.name.lastIndexOf('.') + 1);
  return byValue[name]?.includes(field) ?? false;
}

export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function fieldOf(type: TypeFact, fact: FieldFact): StructField {
  return {
    name: fact.name,
    element: `f:${fact.name}`,
    always: isByValue(type, fact.name),
    required: fact.required,
    structure: once(() => structureOfField(fact)),
  };
}

const byType = new WeakMap<TypeFact, Structure>();

function structureOfType(type: TypeFact): Structure {
  let made = byType.get(type);
  if (!made) {
    made = makeStructure(type);
    byType.set(type, made);
  }
  return made;
}

function makeStructure(type: TypeFact): Structure {
  if (scalars.has(type.name) || type.mapType === 'atomic') return leaf;
  if (opaque.has(type.name) || type.fields.size === 0) return type.is === undefined ? deduced : leaf;
  const fields = [...type.fields.values()].map((fact) => fieldOf(type, fact));
  return { kind: 'struct', fields, byName: new Map(fields.map((field) => [field.name, field])) };
}

function structureOfShape(shape: Shape): Structure {
  switch (shape.kind) {
    case 'scalar':
    case 'int-or-string':
    case 'list':
      return leaf;
    case 'map':
      return { kind: 'map', value: once(() => structureOfShape(shape.value)) };
    case 'ref': {
      const type = findType(shape.name);
      return type ? structureOfType(type) : deduced;
    }
  }
}

function structureOfField(fact: FieldFact): Structure {
  if (fact.mapType === 'atomic') return leaf;
  if (fact.shape.kind !== 'list') return structureOfShape(fact.shape);
  const { item } = fact.shape;
  if (fact.listType === 'set') return { kind: 'items', keys: [], item: () => leaf };
  if (fact.listType !== 'map') return leaf;
  const names = [...(fact.listKeys ?? [])].sort();
  const keys = names.map((name) => ({ name, default: defaultOf(item, name) }));
  return { kind: 'items', keys, item: once(() => structureOfShape(item)) };
}

/** Zero defaults of the facts only say that the field is required. */
function defaultOf(item: Shape, name: string): unknown {
  const fact = item.kind === 'ref' ? findType(item.name)?.fields.get(name) : undefined;
  return fact?.default === '' || fact?.default === 0 ? undefined : fact?.default;
}

/** Of a type by its name in the facts. */
export function structureOfTypeNamed(name: string): Structure {
  const type = findType(name);
  return type ? structureOfType(type) : deduced;
}

/** Of a kind by its manifest; of one that is not built in, what its values look like. */
export function structureOf(apiVersion: string, kind: string): Structure {
  const type = typeOf(apiVersion, kind);
  return type ? structureOfType(type) : deduced;
}

/** What a value of unknown structure is: objects go field by field, everything else is one. */
export function resolve(structure: Structure, value: unknown): Exclude<Structure, { kind: 'deduced' }> {
  if (structure.kind !== 'deduced') return structure;
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap ? { kind: 'map', value: () => deduced } : { kind: 'leaf' };
}
