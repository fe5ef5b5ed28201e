import type { Container, EnvVar, PodObject } from '../pod-types.ts';
import { ContainerConfigError } from './config-error.ts';
import type { ConfigKind, ConfigSource } from './config-source.ts';
import { expand } from './expand.ts';
import { fieldValue, type PodPlace } from './field-ref.ts';
import { resourceValue } from './resource-ref.ts';

export interface EnvironmentContext extends PodPlace {
  readonly pod: PodObject;
  readonly source: ConfigSource;
  /** Where the name server and the Services of the namespace are. */
  readonly links: Readonly<Record<string, string>>;
  /** What a process of this machine has to be told, and no container within walls: undefined for those. */
  readonly process: { readonly mounts: string | undefined } | undefined;
}

/**
 * The variables of a container: those of a process (the pod's address, below which directory its volumes stand at their
 * mount paths), service links, envFrom, env, each overriding those before.
 * Throws ContainerConfigError when something that it needs is not there.
 */
export async function containerEnvironment(
  container: Container,
  context: EnvironmentContext,
): Promise<Record<string, string>> {
  const { pod, podIp, links, process } = context;
  const variables: Record<string, string> = {
    HOSTNAME: pod.spec?.hostname || pod.metadata.name,
    ...(process && { POD_IP: podIp, HOST: podIp }),
    ...(process?.mounts !== undefined && { POD_MOUNTS: process.mounts }),
    ...links,
  };
  for (const from of container.envFrom ?? []) {
    const values = await envFromValues(from, context);
    for (const [key, value] of Object.entries(values)) variables[`${from.prefix ?? ''}${key}`] = value;
  }
  for (const entry of container.env ?? []) {
    const value = await envValue(entry, container, variables, context);
    if (value !== undefined) variables[entry.name] = value;
  }
  return variables;
}

async function envFromValues(
  from: NonNullable<Container['envFrom']>[number],
  { pod, source }: EnvironmentContext,
): Promise<Readonly<Record<string, string>>> {
  const kind: ConfigKind = from.configMapRef ? 'ConfigMap' : 'Secret';
  const reference = from.configMapRef ?? from.secretRef;
  const name = reference?.name ?? '';
  const values = await source(kind, pod.metadata.namespace ?? '', name);
  if (!values && !reference?.optional) throw new ContainerConfigError(`${kind.toLowerCase()} "${name}" not found`);
  return values ?? {};
}

/** Undefined leaves the variable out: an optional reference that leads nowhere. */
async function envValue(
  { value, valueFrom }: EnvVar,
  container: Container,
  variables: Readonly<Record<string, string>>,
  context: EnvironmentContext,
): Promise<string | undefined> {
  if (!valueFrom) return expand(value ?? '', variables);
  if (valueFrom.fieldRef) return fieldValue(valueFrom.fieldRef.fieldPath, context.pod, context);
  if (valueFrom.configMapKeyRef) return keyValue('ConfigMap', valueFrom.configMapKeyRef, context);
  if (valueFrom.secretKeyRef) return keyValue('Secret', valueFrom.secretKeyRef, context);
  if (valueFrom.resourceFieldRef) return resourceValue(valueFrom.resourceFieldRef, container, context);
  throw new ContainerConfigError(`this source of a variable is not supported: ${Object.keys(valueFrom).join(', ')}`);
}

interface KeyReference {
  readonly name?: string;
  readonly key: string;
  readonly optional?: boolean;
}

async function keyValue(
  kind: ConfigKind,
  { name = '', key, optional }: KeyReference,
  { pod, source }: EnvironmentContext,
): Promise<string | undefined> {
  const namespace = pod.metadata.namespace ?? '';
  const values = await source(kind, namespace, name);
  if (values && Object.hasOwn(values, key)) return values[key];
  if (optional) return undefined;
  if (!values) throw new ContainerConfigError(`${kind.toLowerCase()} "${name}" not found`);
  throw new ContainerConfigError(`couldn't find key ${key} in ${kind} ${namespace}/${name}`);
}
