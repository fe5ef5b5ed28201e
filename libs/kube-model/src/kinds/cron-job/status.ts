import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { humanAge } from '../../human-duration.ts';
import type { CronJob } from '../../kinds.ts';
import { counted, type Health, health } from '../../status/health.ts';

export function cronJobHealth({ metadata, spec, status }: DeepReadonly<CronJob>, now: number): Health {
  if (metadata?.deletionTimestamp) return health('progressing', 'Terminating');
  if (spec?.suspend) return health('off', 'Suspended');
  const active = status?.active?.length ?? 0;
  if (active > 0) return health('progressing', 'Running', `${counted(active, 'job')} running`);
  const last = status?.lastScheduleTime;
  return health('healthy', 'Scheduled', last ? `last run ${humanAge(last, now)} ago` : 'has not run yet');
}
