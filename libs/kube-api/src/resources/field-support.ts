import { apiVersionOf, type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { findType, type Shape, typeOf } from '@pilothouse/kube-model/types/type-facts';
import { type FieldTable, fieldTablesOf } from './field-tables.ts';
import { honouredTypes } from './honoured-types.ts';
import type { NotHonoured } from './not-honoured.ts';
import { refused } from './refused.ts';
import { storedOnly } from './stored-only.ts';

/** What becomes of a field. */
export type Support =
  | { readonly kind: 'honoured' }
  /** Kept, and nothing obeys it: with any value, or with those that the rules name. */
  | { readonly kind: 'accepted'; readonly rules: readonly NotHonoured[]; readonly always: boolean }
  | { readonly kind: 'refused'; readonly why: string }
  /** No table says. */
  | { readonly kind: 'unknown' };

export interface FieldSupport {
  /** From the object: `spec.containers[].tty`. */
  readonly path: string;
  /** The type that has the field: `api.core.v1.Container`. */
  readonly type: string;
  readonly name: string;
  readonly support: Support;
}

/** Kinds that nothing acts on upstream either: clients keep records in them. */
const records = new Set([
  'componentstatuses',
  'podtemplates',
  'controllerrevisions.apps',
  'events',
  'events.events.k8s.io',
  'leases.coordination.k8s.io',
]);

export type KindSupport = 'fields' | 'record' | 'stored only';

/** Whether a kind's fields are looked at one by one. */
export function kindSupport(resource: Resource): KindSupport {
  const key = resourceKey(resource);
  if (storedOnly[key] !== undefined) return 'stored only';
  return records.has(key) ? 'record' : 'fields';
}

const honoured = new Map(honouredTypes);
/** Every object has them; status is what the cluster writes. */
const common = new Set(['apiVersion', 'kind', 'metadata', 'status']);

/** Every field of a kind that somebody may ask something with, in the order of the facts: an accepted field's own fields are left out. */
export function fieldSupport(resource: Resource): readonly FieldSupport[] {
  const root = typeOf(apiVersionOf(resource), resource.kind);
  if (!root) return [];
  const found: FieldSupport[] = [];
  const tables = fieldTablesOf(resource);
  const spec = root.fields.get('spec')?.shape;
  const start = spec === undefined ? root : findType(referenced(spec) ?? '');
  for (const name of start?.fields.keys() ?? []) {
    if (start === root && common.has(name)) continue;
    visit({ type: start?.name ?? '', name, at: start === root ? '' : 'spec', above: [] }, tables, found);
  }
  return found;
}

interface Place {
  readonly type: string;
  readonly name: string;
  readonly at: string;
  /** Types that hold it: a schema holds schemas, which are looked at once. */
  readonly above: readonly string[];
}

function visit({ type, name, at, above }: Place, tables: readonly FieldTable[], found: FieldSupport[]): void {
  const field = findType(type)?.fields.get(name);
  if (!field) return;
  const path = join(at, name) + '[]'.repeat(depth(field.shape));
  const support = judge(type, name, rulesAt(path, tables));
  found.push({ path, type, name, support });
  const below = support.kind === 'honoured' || (support.kind === 'accepted' && !support.always);
  const referred = below ? referenced(field.shape) : undefined;
  const holders = [...above, type];
  const next = referred !== undefined && holders.includes(referred) ? undefined : referred;
  for (const inner of (next && findType(next)?.fields.keys()) ?? []) {
    visit({ type: next ?? '', name: inner, at: path, above: holders }, tables, found);
  }
}

function judge(type: string, name: string, rules: readonly NotHonoured[]): Support {
  const why = refused[`${type}.${name}`];
  if (why !== undefined) return { kind: 'refused', why };
  const always = rules.some(({ when }) => when === undefined);
  const known = honoured.get(type)?.has(name) === true;
  if (rules.length > 0 && (always || known)) return { kind: 'accepted', rules, always };
  return known ? { kind: 'honoured' } : { kind: 'unknown' };
}

/** A rule may name a list by itself (`tolerations`) or by its items (`ports[]`). */
function rulesAt(path: string, tables: readonly FieldTable[]): readonly NotHonoured[] {
  const plain = path.replace(/(\[\])+$/, '');
  return tables.flatMap(({ at, rules }) =>
    rules.filter((rule) => join(at, rule.path) === path || join(at, rule.path) === plain),
  );
}

const join = (at: string, name: string) => (at === '' ? name : `${at}.${name}`);

function depth(shape: Shape): number {
  return shape.kind === 'list' ? 1 + depth(shape.item) : 0;
}

function referenced(shape: Shape): string | undefined {
  if (shape.kind === 'ref') return shape.name;
  if (shape.kind === 'list') return referenced(shape.item);
  return shape.kind === 'map' ? referenced(shape.value) : undefined;
}
