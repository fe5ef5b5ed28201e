import type { V1DownwardAPIVolumeFile, V1Volume, V1VolumeProjection } from '@kubernetes/client-node';
import type { Wire } from '../../wire.ts';

export type Volume = Wire<V1Volume>;

/** Octal 0644. */
const fileMode = 420;
const tokenSeconds = 3600;

function defaultItems(items: Wire<V1DownwardAPIVolumeFile>[] | undefined): void {
  for (const { fieldRef, resourceFieldRef } of items ?? []) {
    if (fieldRef) fieldRef.apiVersion ||= 'v1';
    if (resourceFieldRef) resourceFieldRef.divisor ||= '0';
  }
}

function defaultProjection({ serviceAccountToken, downwardAPI }: Wire<V1VolumeProjection>): void {
  if (serviceAccountToken) serviceAccountToken.expirationSeconds ??= tokenSeconds;
  defaultItems(downwardAPI?.items);
}

export function defaultVolume(volume: Volume): void {
  const { configMap, secret, downwardAPI, projected, hostPath, ephemeral } = volume;
  if (Object.keys(volume).every((field) => field === 'name')) volume.emptyDir = {};
  if (configMap) configMap.defaultMode ??= fileMode;
  if (secret) secret.defaultMode ??= fileMode;
  if (downwardAPI) {
    downwardAPI.defaultMode ??= fileMode;
    defaultItems(downwardAPI.items);
  }
  if (projected) {
    projected.defaultMode ??= fileMode;
    projected.sources?.forEach(defaultProjection);
  }
  if (hostPath) hostPath.type ??= '';
  if (ephemeral?.volumeClaimTemplate?.spec) ephemeral.volumeClaimTemplate.spec.volumeMode ??= 'Filesystem';
}
