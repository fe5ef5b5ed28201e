import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Event } from '../../kinds.ts';
import { type Health, health } from '../../status/health.ts';

export function eventHealth({ type, reason, message }: DeepReadonly<Event>): Health {
  return health(type === 'Warning' ? 'warning' : 'healthy', reason ?? '', message);
}
