import type { DaemonSet } from '../../kinds.ts';
import { defaultPodTemplate } from '../pod/defaults.ts';

/** Counts the templates that a DaemonSet had; upstream's internal field, which it serves as an annotation. */
export const templateGenerationAnnotation = 'deprecated.daemonset.template.generation';

export function defaultDaemonSet(daemonSet: DaemonSet): void {
  const { metadata = {}, spec } = daemonSet;
  daemonSet.metadata = metadata;
  metadata.annotations = { [templateGenerationAnnotation]: '0', ...metadata.annotations };
  if (!spec) return;
  spec.updateStrategy ??= {};
  spec.updateStrategy.type ||= 'RollingUpdate';
  if (spec.updateStrategy.type === 'RollingUpdate') {
    spec.updateStrategy.rollingUpdate ??= {};
    spec.updateStrategy.rollingUpdate.maxUnavailable ??= 1;
    spec.updateStrategy.rollingUpdate.maxSurge ??= 0;
  }
  spec.revisionHistoryLimit ??= 10;
  defaultPodTemplate(spec.template);
}
