import type { Pod, ServiceAccount } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { PodForbidden } from './pod-forbidden.ts';

type Container = NonNullable<Pod['spec']>['containers'][number];

const annotation = 'kubernetes.io/enforce-mountable-secrets';
/** What upstream reads as true. */
const truths = new Set(['1', 't', 'T', 'true', 'TRUE', 'True']);

/** An account may say that its Pods use the secrets that it lists and no others. Throws Forbidden. */
export function checkMountableSecrets(pod: Pod, account: DeepReadonly<ServiceAccount>): void {
  if (!pod.spec || !truths.has(account.metadata?.annotations?.[annotation] ?? '')) return;
  const listed = new Set(account.secrets?.map(({ name }) => name));
  const refused = secretsOf(pod.spec).find(({ secret }) => !listed.has(secret));
  const name = account.metadata?.name ?? '';
  const secret = `secret.secretName=${JSON.stringify(refused?.secret)}`;
  const why = `is not allowed because service account ${name} does not reference that`;
  if (refused) throw new PodForbidden(pod, `${refused.where} ${secret} ${why} secret`);
  const pull = new Set(account.imagePullSecrets?.map((one) => one.name));
  for (const [index, one] of (pod.spec.imagePullSecrets ?? []).entries()) {
    if (pull.has(one.name)) continue;
    throw new PodForbidden(pod, `imagePullSecrets[${index}].name=${JSON.stringify(one.name)} ${why} imagePullSecret`);
  }
}

interface Use {
  /** How upstream's sentence begins. */
  readonly where: string;
  readonly secret: string;
}

function secretsOf({ volumes = [], initContainers = [], containers }: NonNullable<Pod['spec']>): Use[] {
  return [
    ...volumes.flatMap(({ secret }) => use('volume with', secret?.secretName)),
    ...initContainers.flatMap((container) => secretsOfContainer('init container', container)),
    ...containers.flatMap((container) => secretsOfContainer('container', container)),
  ];
}

function secretsOfContainer(kind: string, { name, env = [], envFrom = [] }: Container): Use[] {
  return [
    ...env.flatMap(({ name: variable, valueFrom }) =>
      use(`${kind} ${name} with envVar ${variable} referencing`, valueFrom?.secretKeyRef?.name),
    ),
    ...envFrom.flatMap(({ secretRef }) => use(`${kind} ${name} with envFrom referencing`, secretRef?.name)),
  ];
}

function use(where: string, secret: string | undefined): Use[] {
  return secret === undefined ? [] : [{ where, secret }];
}
