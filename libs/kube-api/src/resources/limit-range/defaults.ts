import type { Pod } from '@pilothouse/kube-model/kinds';
import type { View } from '@pilothouse/store/store';
import { type LimitRangeItem, limitsOf } from './items.ts';

type Container = NonNullable<Pod['spec']>['containers'][number];
type Amounts = Readonly<Record<string, string>>;

/** Where upstream notes what its limits filled in. */
const annotation = 'kubernetes.io/limit-ranger';

/** Gives containers the requests and limits that a LimitRange has for those that name none. Tells whether any got some. */
export function applyLimitDefaults(pod: Pod, view: View): boolean {
  let filled = false;
  for (const limits of limitsOf(view, pod.metadata?.namespace ?? '')) filled = applyOne(pod, limits) || filled;
  return filled;
}

function applyOne(pod: Pod, limits: readonly LimitRangeItem[]): boolean {
  const ofContainers = limits.filter(({ type }) => type === 'Container');
  const requests: Amounts = Object.assign({}, ...ofContainers.map(({ defaultRequest }) => defaultRequest));
  const ceilings: Amounts = Object.assign({}, ...ofContainers.map((item) => item.default));
  const fill = (what: string) => (container: Container) => [
    ...note(fillIn(container, 'requests', requests), `request for ${what} ${container.name}`),
    ...note(fillIn(container, 'limits', ceilings), `limit for ${what} ${container.name}`),
  ];
  const notes = [
    ...(pod.spec?.containers ?? []).flatMap(fill('container')),
    ...(pod.spec?.initContainers ?? []).flatMap(fill('init container')),
  ];
  if (notes.length === 0) return false;
  const text = `LimitRanger plugin set: ${notes.join('; ')}`;
  pod.metadata = { ...pod.metadata, annotations: { ...pod.metadata?.annotations, [annotation]: text } };
  return true;
}

/** The names of what the container did not have. */
function fillIn(container: Container, side: 'requests' | 'limits', defaults: Amounts): string[] {
  const own = container.resources?.[side] ?? {};
  const missing = Object.entries(defaults).filter(([name]) => !(name in own));
  if (missing.length === 0) return [];
  container.resources = { ...container.resources, [side]: { ...own, ...Object.fromEntries(missing) } };
  return missing.map(([name]) => name).sort();
}

function note(names: readonly string[], of: string): string[] {
  return names.length === 0 ? [] : [`${names.join(', ')} ${of}`];
}
