import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { CustomResourceDefinition } from '../../custom/definition.ts';
import { findCondition, type Health, health } from '../../status/health.ts';

/** Whether the kind is served, and if not which of its names another has. */
export function customResourceDefinitionHealth({ metadata, status }: DeepReadonly<CustomResourceDefinition>): Health {
  const find = (type: string) => findCondition(status?.conditions, type);
  if (metadata?.deletionTimestamp) return health('progressing', 'Terminating', find('Terminating')?.message ?? '');
  const names = find('NamesAccepted');
  if (names?.status === 'False') return health('failing', names.reason ?? 'NamesNotAccepted', names.message ?? '');
  if (find('Established')?.status === 'True') return health('healthy', 'Established');
  return health('progressing', 'Pending');
}
