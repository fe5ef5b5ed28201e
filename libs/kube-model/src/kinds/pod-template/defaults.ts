import type { V1PodTemplate } from '@kubernetes/client-node';
import type { Wire } from '../../wire.ts';
import { defaultPodTemplate } from '../pod/defaults.ts';

export function defaultPodTemplateObject({ template }: Wire<V1PodTemplate>): void {
  defaultPodTemplate(template);
}
