import { humanAge } from '@pilothouse/kube-model/human-duration';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { formatLabelSelector, selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

/** null: there is nothing to show. */
export type Cell = string | number | boolean | null;

/** One cell of a row; `now` in milliseconds since the epoch. */
export type CellOf<T extends KubeObject> = (object: DeepReadonly<T>, now: number) => Cell;

/** A kind's cells by the names of their columns. */
export type Cells<T extends KubeObject> = Readonly<Record<string, CellOf<T>>>;

export const none = '<none>';
export const unset = '<unset>';

export const orNone = (text: string | undefined) => text || none;

type Labels = Readonly<Record<string, string>> | undefined;

/** `app=web,tier=front`, sorted. */
export function formatLabels(labels: Labels): string {
  const pairs = Object.entries(labels ?? {}).map(([key, value]) => `${key}=${value}`);
  return orNone(pairs.sort().join(','));
}

/** A metav1.LabelSelector as text. */
export function formatSelector(selector: Parameters<typeof selectorFromObject>[0]): string {
  return selector ? orNone(formatLabelSelector(selectorFromObject(selector))) : none;
}

interface Container {
  readonly name: string;
  readonly image?: string | undefined;
}

export const containerNames = (containers: readonly Container[] | undefined) =>
  (containers ?? []).map((container) => container.name).join(',');

export const containerImages = (containers: readonly Container[] | undefined) =>
  (containers ?? []).map((container) => container.image ?? '').join(',');

/** At most `max` of the items, and how many more there are. */
export function firstOf(items: readonly string[], max: number, empty: string): string {
  if (items.length === 0) return empty;
  const more = items.length > max ? ` + ${items.length - max} more...` : '';
  return items.slice(0, max).join(',') + more;
}

/** Go's booleans in a column: `True`, `False`, or `<unset>`. */
export function formatFlag(value: boolean | undefined): string {
  if (value === undefined) return unset;
  return value ? 'True' : 'False';
}

const modes: Readonly<Record<string, string>> = {
  ReadWriteOnce: 'RWO',
  ReadOnlyMany: 'ROX',
  ReadWriteMany: 'RWX',
  ReadWriteOncePod: 'RWOP',
};

export function formatAccessModes(accessModes: readonly string[] | undefined): string {
  const present = new Set(accessModes ?? []);
  return Object.entries(modes)
    .filter(([mode]) => present.has(mode))
    .map(([, short]) => short)
    .join(',');
}

/** Columns that mean the same in every kind. */
export const commonCells: Cells<KubeObject> = {
  Name: ({ metadata }) => metadata?.name ?? '',
  Age: ({ metadata }, now) => humanAge(metadata?.creationTimestamp, now),
  'Created At': ({ metadata }) => metadata?.creationTimestamp ?? '',
};
