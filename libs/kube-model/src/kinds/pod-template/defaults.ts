import type { PodTemplate } from '../../kinds.ts';
import { defaultPodTemplate } from '../pod/defaults.ts';

export function defaultPodTemplateObject({ template }: PodTemplate): void {
  defaultPodTemplate(template);
}
