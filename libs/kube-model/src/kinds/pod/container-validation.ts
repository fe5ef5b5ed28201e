import type { V1Probe, V1ResourceRequirements } from '@kubernetes/client-node';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import {
  configKeyProblems,
  dnsLabelProblems,
  environmentNameProblems,
  portNameProblems,
  qualifiedNameProblems,
} from '../../names/name-rules.ts';
import { compareQuantities, parseQuantity } from '../../quantity/quantity.ts';
import { QuantityError } from '../../quantity/quantity-text.ts';
import { duplicate, forbidden, invalid, missing, type Problem, required } from '../../validation/problem.ts';
import { explained, nonNegative, notNegative, oneOf, port, positive } from '../../validation/rules.ts';
import type { Wire } from '../../wire.ts';
import type { Container as MutableContainer } from './container-defaults.ts';

export type Container = DeepReadonly<MutableContainer>;
type Probe = DeepReadonly<Wire<V1Probe>>;
type Resources = DeepReadonly<Wire<V1ResourceRequirements>>;

/** What a container may refer to: names of the pod's volumes. */
export interface ContainerContext {
  readonly volumes: ReadonlySet<string>;
}

export function name(field: string, value: string | undefined): Problem[] {
  return value ? explained(field, value, dnsLabelProblems(value)) : [required(field)];
}

function ports(field: string, container: Container): Problem[] {
  const seen = new Set<string>();
  return (container.ports ?? []).flatMap((item, index) => {
    const at = `${field}[${index}]`;
    const repeated = item.name !== undefined && seen.has(item.name);
    if (item.name) seen.add(item.name);
    return [
      ...(item.name ? explained(`${at}.name`, item.name, portNameProblems(item.name)) : []),
      ...(repeated ? [duplicate(`${at}.name`, item.name)] : []),
      ...(item.containerPort ? port(`${at}.containerPort`, item.containerPort) : [required(`${at}.containerPort`)]),
      ...(item.hostPort ? port(`${at}.hostPort`, item.hostPort) : []),
      ...oneOf(`${at}.protocol`, item.protocol, ['TCP', 'UDP', 'SCTP']),
    ];
  });
}

type EnvironmentSource = NonNullable<NonNullable<Container['env']>[number]['valueFrom']>;

function source(field: string, from: EnvironmentSource): Problem[] {
  const problems: Problem[] = [];
  const kinds = Object.keys(from);
  if (kinds.length === 0) {
    problems.push(
      invalid(
        field,
        '',
        'must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`',
      ),
    );
  }
  if (kinds.length > 1) problems.push(invalid(field, '', 'may not have more than one field specified at a time'));
  for (const kind of ['configMapKeyRef', 'secretKeyRef'] as const) {
    const reference = from[kind];
    if (!reference) continue;
    if (!reference.name) problems.push(required(`${field}.${kind}.name`));
    if (!reference.key) problems.push(required(`${field}.${kind}.key`));
    else problems.push(...explained(`${field}.${kind}.key`, reference.key, configKeyProblems(reference.key)));
  }
  if (from.fieldRef && !from.fieldRef.fieldPath) problems.push(required(`${field}.fieldRef.fieldPath`));
  if (from.resourceFieldRef && !from.resourceFieldRef.resource) {
    problems.push(required(`${field}.resourceFieldRef.resource`));
  }
  return problems;
}

function environment(field: string, container: Container): Problem[] {
  return (container.env ?? []).flatMap((item, index) => {
    const at = `${field}[${index}]`;
    const from = item.valueFrom;
    return [
      ...(item.name
        ? explained(`${at}.name`, item.name, environmentNameProblems(item.name))
        : [required(`${at}.name`)]),
      ...(from && item.value ? [invalid(`${at}.valueFrom`, '', 'may not be specified when `value` is not empty')] : []),
      ...(from ? source(`${at}.valueFrom`, from) : []),
    ];
  });
}

function mounts(field: string, container: Container, { volumes }: ContainerContext): Problem[] {
  const paths = new Set<string>();
  return (container.volumeMounts ?? []).flatMap((mount, index) => {
    const at = `${field}[${index}]`;
    const repeated = paths.has(mount.mountPath);
    paths.add(mount.mountPath);
    return [
      ...(mount.name ? (volumes.has(mount.name) ? [] : [missing(`${at}.name`, mount.name)]) : [required(`${at}.name`)]),
      ...(mount.mountPath ? [] : [required(`${at}.mountPath`)]),
      ...(repeated ? [invalid(`${at}.mountPath`, mount.mountPath, 'must be unique')] : []),
      ...subPath(`${at}.subPath`, mount.subPath),
    ];
  });
}

function subPath(field: string, value: string | undefined): Problem[] {
  if (!value) return [];
  if (value.startsWith('/')) return [invalid(field, value, 'must be a relative path')];
  return value.split('/').includes('..') ? [invalid(field, value, "must not contain '..'")] : [];
}

type HttpGet = NonNullable<Probe['httpGet']>;

function portOrName(field: string, value: number | string | undefined): Problem[] {
  if (typeof value === 'string')
    return value === '' ? [required(field)] : explained(field, value, portNameProblems(value));
  return port(field, value);
}

function httpGet(field: string, action: HttpGet): Problem[] {
  return [
    ...(action.path ? [] : [required(`${field}.path`)]),
    ...portOrName(`${field}.port`, action.port),
    ...oneOf(`${field}.scheme`, action.scheme, ['HTTP', 'HTTPS']),
  ];
}

interface Handler {
  readonly exec?: { readonly command?: readonly string[] | undefined } | undefined;
  readonly httpGet?: HttpGet | undefined;
  readonly tcpSocket?: { readonly port: number | string } | undefined;
  readonly grpc?: { readonly port: number } | undefined;
  readonly sleep?: object | undefined;
}

const handlers = ['exec', 'httpGet', 'tcpSocket', 'grpc', 'sleep'] as const;

function handler(field: string, action: Handler): Problem[] {
  const present = handlers.filter((kind) => action[kind] !== undefined);
  if (present.length === 0) return [required(field, 'must specify a handler type')];
  const problems = present
    .slice(1)
    .map((kind) => forbidden(`${field}.${kind}`, 'may not specify more than 1 handler type'));
  if (action.exec && (action.exec.command ?? []).length === 0) problems.push(required(`${field}.exec.command`));
  if (action.httpGet) problems.push(...httpGet(`${field}.httpGet`, action.httpGet));
  if (action.tcpSocket) problems.push(...portOrName(`${field}.tcpSocket.port`, action.tcpSocket.port));
  if (action.grpc) problems.push(...port(`${field}.grpc.port`, action.grpc.port));
  return problems;
}

function probe(field: string, value: Probe | undefined, mustSucceedOnce: boolean): Problem[] {
  if (!value) return [];
  return [
    ...handler(field, value),
    ...nonNegative(`${field}.initialDelaySeconds`, value.initialDelaySeconds),
    ...nonNegative(`${field}.timeoutSeconds`, value.timeoutSeconds),
    ...nonNegative(`${field}.periodSeconds`, value.periodSeconds),
    ...nonNegative(`${field}.successThreshold`, value.successThreshold),
    ...nonNegative(`${field}.failureThreshold`, value.failureThreshold),
    ...positive(`${field}.terminationGracePeriodSeconds`, value.terminationGracePeriodSeconds),
    ...(mustSucceedOnce && value.successThreshold !== undefined && value.successThreshold !== 1
      ? [invalid(`${field}.successThreshold`, value.successThreshold, 'must be 1')]
      : []),
  ];
}

function quantity(field: string, value: string): Problem[] {
  try {
    return parseQuantity(value).nanos < 0n ? [invalid(field, value, notNegative)] : [];
  } catch (error) {
    if (error instanceof QuantityError) return [invalid(field, value, error.message)];
    throw error;
  }
}

const plainResources = new Set(['cpu', 'memory', 'ephemeral-storage', 'storage', 'pods']);

function resourceName(field: string, value: string): Problem[] {
  const problems = explained(field, value, qualifiedNameProblems(value));
  if (problems.length > 0 || value.includes('/') || plainResources.has(value) || value.startsWith('hugepages-'))
    return problems;
  return [invalid(field, value, 'must be a standard resource type or fully qualified')];
}

export function resources(field: string, value: Resources | undefined): Problem[] {
  const { limits = {}, requests = {} } = value ?? {};
  const amounts = (part: string, list: Readonly<Record<string, string>>) =>
    Object.entries(list).flatMap(([key, amount]) => [
      ...resourceName(`${field}.${part}`, key),
      ...quantity(`${field}.${part}[${key}]`, amount),
    ]);
  const problems = [...amounts('limits', limits), ...amounts('requests', requests)];
  return problems.length > 0 ? problems : requestsWithinLimits(`${field}.requests`, requests, limits);
}

type Amounts = Readonly<Record<string, string>>;

function requestsWithinLimits(field: string, requests: Amounts, limits: Amounts): Problem[] {
  return Object.entries(requests).flatMap(([key, request]) => {
    const limit = limits[key];
    if (limit === undefined || compareQuantities(parseQuantity(request), parseQuantity(limit)) <= 0) return [];
    return [invalid(field, request, `must be less than or equal to ${key} limit of ${limit}`)];
  });
}

/** What an init container and a container have in common. */
export function container(field: string, value: Container, context: ContainerContext): Problem[] {
  return [
    ...name(`${field}.name`, value.name),
    ...image(`${field}.image`, value.image),
    ...oneOf(`${field}.terminationMessagePolicy`, value.terminationMessagePolicy, ['File', 'FallbackToLogsOnError']),
    ...ports(`${field}.ports`, value),
    ...environment(`${field}.env`, value),
    ...mounts(`${field}.volumeMounts`, value, context),
    ...oneOf(`${field}.imagePullPolicy`, value.imagePullPolicy, ['Always', 'IfNotPresent', 'Never']),
    ...resources(`${field}.resources`, value.resources),
    ...probe(`${field}.livenessProbe`, value.livenessProbe, true),
    ...probe(`${field}.readinessProbe`, value.readinessProbe, false),
    ...probe(`${field}.startupProbe`, value.startupProbe, true),
    ...(value.lifecycle?.postStart ? handler(`${field}.lifecycle.postStart`, value.lifecycle.postStart) : []),
    ...(value.lifecycle?.preStop ? handler(`${field}.lifecycle.preStop`, value.lifecycle.preStop) : []),
  ];
}

function image(field: string, value: string | undefined): Problem[] {
  if (!value) return [required(field)];
  return value.trim() === value ? [] : [invalid(field, value, 'must not have leading or trailing whitespace')];
}
