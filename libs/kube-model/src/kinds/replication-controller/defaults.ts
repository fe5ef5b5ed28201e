import type { ReplicationController } from '../../kinds.ts';
import { defaultPodTemplate } from '../pod/defaults.ts';

/** What it does not say of itself, the labels of its template say. */
export function defaultReplicationController(controller: ReplicationController): void {
  const { spec } = controller;
  if (!spec) return;
  spec.replicas ??= 1;
  defaultPodTemplate(spec.template);
  const labels = spec.template?.metadata?.labels;
  if (!labels) return;
  if (Object.keys(spec.selector ?? {}).length === 0) spec.selector = { ...labels };
  if (Object.keys(controller.metadata?.labels ?? {}).length > 0) return;
  controller.metadata = { ...controller.metadata, labels: { ...labels } };
}
