import type { PodSpec } from '../pod-types.ts';
import { type Projected, unsupportedSource } from './projected.ts';

export type Volume = NonNullable<PodSpec['volumes']>[number];
export type HostPath = NonNullable<Volume['hostPath']>;

/** How a volume is provided: content of the API, a directory of the pod's own, one of this machine, or what a claim has. */
export type VolumeSource =
  | { readonly kind: 'content'; readonly projected: Projected }
  | { readonly kind: 'emptyDir' }
  | { readonly kind: 'hostPath'; readonly hostPath: HostPath }
  | { readonly kind: 'claim'; readonly claimName: string }
  | { readonly kind: 'unsupported'; readonly what: string };

/** A volume of one ConfigMap, Secret or downward API is one projected from that alone. */
export function sourceOf(volume: Volume): VolumeSource {
  const { configMap, secret, downwardAPI, projected, emptyDir, hostPath, persistentVolumeClaim } = volume;
  if (projected) return projectedFrom(projected);
  if (configMap) {
    const { defaultMode, ...from } = configMap;
    return projectedFrom({ ...modeOf(defaultMode), sources: [{ configMap: from }] });
  }
  if (secret) {
    const { defaultMode, secretName = '', ...from } = secret;
    return projectedFrom({ ...modeOf(defaultMode), sources: [{ secret: { ...from, name: secretName } }] });
  }
  if (downwardAPI) {
    const { defaultMode, ...from } = downwardAPI;
    return projectedFrom({ ...modeOf(defaultMode), sources: [{ downwardAPI: from }] });
  }
  if (emptyDir) return { kind: 'emptyDir' };
  if (hostPath) return { kind: 'hostPath', hostPath };
  if (persistentVolumeClaim) return { kind: 'claim', claimName: persistentVolumeClaim.claimName };
  const what = Object.keys(volume).find((field) => field !== 'name') ?? 'a volume without a source';
  return { kind: 'unsupported', what };
}

function projectedFrom(projected: Projected): VolumeSource {
  const what = unsupportedSource(projected);
  return what === undefined ? { kind: 'content', projected } : { kind: 'unsupported', what: `projected ${what}` };
}

function modeOf(defaultMode: number | undefined): Pick<Projected, 'defaultMode'> {
  return defaultMode === undefined ? {} : { defaultMode };
}
