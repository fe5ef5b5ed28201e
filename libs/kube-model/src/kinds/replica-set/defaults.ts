import type { ReplicaSet } from '../../kinds.ts';
import { defaultPodTemplate } from '../pod/defaults.ts';

export function defaultReplicaSet({ spec }: ReplicaSet): void {
  if (!spec) return;
  spec.replicas ??= 1;
  defaultPodTemplate(spec.template);
}
