import type { Pod, ServiceAccount } from '@pilothouse/kube-model/kinds';
import { safeSuffix } from '@pilothouse/kube-model/names/generated-name';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { View } from '@pilothouse/store/store';
import { checkMountableSecrets } from './mountable-secrets.ts';
import { PodForbidden } from './pod-forbidden.ts';
import { tokenMountPath, tokenVolume, tokenVolumePrefix } from './token-volume.ts';

type PodSpec = NonNullable<Pod['spec']>;
type Account = DeepReadonly<ServiceAccount>;

/** The account that a Pod names is not there. Of a namespace made a moment ago, `default` may be on its way. */
export class ServiceAccountMissing extends PodForbidden {
  readonly account: string;

  constructor(pod: Pod, namespace: string, account: string) {
    super(pod, `error looking up service account ${namespace}/${account}: serviceaccount "${account}" not found`);
    this.account = account;
  }
}

/**
 * As upstream's ServiceAccount admission: the account must exist, its token is mounted into every container that has
 * nothing there, and its pull secrets stand in for none. Done twice it changes nothing more.
 */
export function admitServiceAccount(pod: Pod, view: View): void {
  if (!pod.spec) return;
  const account = findAccount(pod, view);
  if (pod.spec.automountServiceAccountToken ?? account.automountServiceAccountToken ?? true) mountToken(pod.spec);
  const own = pod.spec.imagePullSecrets ?? [];
  const pull = account.imagePullSecrets ?? [];
  if (own.length === 0 && pull.length > 0) pod.spec.imagePullSecrets = pull.map(({ name = '' }) => ({ name }));
  checkMountableSecrets(pod, account);
}

function findAccount(pod: Pod, view: View): Account {
  const namespace = pod.metadata?.namespace ?? '';
  const name = pod.spec?.serviceAccountName ?? '';
  const found = view.get({ resource: 'serviceaccounts', namespace, name });
  if (!found) throw new ServiceAccountMissing(pod, namespace, name);
  return found.parse<ServiceAccount>();
}

function mountToken(spec: PodSpec): void {
  const known = spec.volumes?.find(({ name }) => name.startsWith(tokenVolumePrefix));
  const name = known?.name ?? `${tokenVolumePrefix}${safeSuffix(5)}`;
  let mounted = false;
  for (const container of [...(spec.initContainers ?? []), ...spec.containers]) {
    const mounts = container.volumeMounts ?? [];
    if (mounts.some(({ mountPath }) => mountPath === tokenMountPath)) continue;
    container.volumeMounts = [...mounts, { name, readOnly: true, mountPath: tokenMountPath }];
    mounted = true;
  }
  if (mounted && !known) spec.volumes = [...(spec.volumes ?? []), tokenVolume(name)];
}
