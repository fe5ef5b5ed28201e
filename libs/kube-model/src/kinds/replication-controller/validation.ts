import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ReplicationController } from '../../kinds.ts';
import { type Problem, required } from '../../validation/problem.ts';
import { nonNegative } from '../../validation/rules.ts';
import { lastingTemplate, selectsTemplate } from '../../validation/workload.ts';

export function validateReplicationController({ spec }: DeepReadonly<ReplicationController>): Problem[] {
  const { selector = {}, template } = spec ?? {};
  const isEmpty = Object.keys(selector).length === 0;
  return [
    ...nonNegative('spec.minReadySeconds', spec?.minReadySeconds),
    ...(isEmpty ? [required('spec.selector')] : []),
    ...nonNegative('spec.replicas', spec?.replicas),
    ...(template === undefined ? [required('spec.template')] : []),
    ...(template === undefined || isEmpty ? [] : selectsTemplate({ selector: { matchLabels: selector }, template })),
    ...(template === undefined ? [] : lastingTemplate(template, 'ReplicationController')),
  ];
}
