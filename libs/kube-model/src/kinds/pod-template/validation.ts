import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { PodTemplate } from '../../kinds.ts';
import type { Problem } from '../../validation/problem.ts';
import { podTemplate } from '../pod/validation.ts';

export function validatePodTemplate({ template }: DeepReadonly<PodTemplate>): Problem[] {
  return podTemplate('template', template);
}
