import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Node } from '../../kinds.ts';
import { findCondition, type Health, health } from '../../status/health.ts';

const pressures = ['MemoryPressure', 'DiskPressure', 'PIDPressure', 'NetworkUnavailable'];

export function nodeHealth({ spec, status }: DeepReadonly<Node>): Health {
  const ready = findCondition(status?.conditions, 'Ready');
  const cordoned = spec?.unschedulable ? ',SchedulingDisabled' : '';
  if (!ready) return health('unknown', `Unknown${cordoned}`);
  if (ready.status === 'Unknown') return health('unknown', `NotReady${cordoned}`, ready.message);
  if (ready.status !== 'True') return health('failing', `NotReady${cordoned}`, ready.message);
  const pressure = pressures.find((type) => findCondition(status?.conditions, type)?.status === 'True');
  if (pressure)
    return health('warning', `Ready${cordoned}`, findCondition(status?.conditions, pressure)?.message ?? pressure);
  return health(cordoned ? 'off' : 'healthy', `Ready${cordoned}`);
}
