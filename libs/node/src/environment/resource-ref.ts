import { parseQuantity } from '@pilothouse/kube-model/quantity/quantity';
import type { Container, EnvVar, PodObject } from '../pod-types.ts';
import { ContainerConfigError } from './config-error.ts';

type ResourceReference = NonNullable<NonNullable<EnvVar['valueFrom']>['resourceFieldRef']>;

export interface ResourceContext {
  readonly pod: PodObject;
  /** Of the node: the limit of what has none. */
  readonly allocatable: Readonly<Record<string, string>>;
}

/** The value of `requests.cpu` and its like: in units of the divisor, rounded up. `own`: whose it is if not said. */
export function resourceValue(
  reference: ResourceReference,
  own: Container | undefined,
  { pod: { spec }, allocatable }: ResourceContext,
): string {
  const { containerName, resource, divisor } = reference;
  const all = [...(spec?.containers ?? []), ...(spec?.initContainers ?? [])];
  const container = containerName ? all.find(({ name }) => name === containerName) : own;
  const [group, name = ''] = resource.split('.');
  const { limits, requests } = container?.resources ?? {};
  const value = group === 'limits' ? (limits?.[name] ?? allocatable[name]) : requests?.[name];
  if (value === undefined && group === 'limits') {
    throw new ContainerConfigError(`${resource} of container ${container?.name ?? containerName} is not set`);
  }
  const unit = parseQuantity(divisor === undefined || divisor === '0' ? '1' : divisor).nanos;
  return String((parseQuantity(value ?? '0').nanos + unit - 1n) / unit);
}
