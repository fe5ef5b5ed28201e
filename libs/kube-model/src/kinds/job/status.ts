import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Job } from '../../kinds.ts';
import { counted, findCondition, type Health, health, isTrue } from '../../status/health.ts';

export function jobHealth({ metadata, spec, status }: DeepReadonly<Job>): Health {
  const conditions = status?.conditions;
  if (isTrue(conditions, 'Complete')) return health('off', 'Complete');
  if (isTrue(conditions, 'Failed')) return health('failing', 'Failed', findCondition(conditions, 'Failed')?.message);
  if (metadata?.deletionTimestamp) return health('progressing', 'Terminating');
  if (isTrue(conditions, 'Suspended') || spec?.suspend) return health('off', 'Suspended');
  const failed = status?.failed ?? 0;
  const done = `${status?.succeeded ?? 0} of ${spec?.completions ?? 1} done`;
  return failed > 0
    ? health('warning', 'Running', `${done}, ${counted(failed, 'pod')} failed`)
    : health('progressing', 'Running', done);
}
