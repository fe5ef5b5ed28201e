import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Namespace } from '../../kinds.ts';
import { type Health, health } from '../../status/health.ts';

/** A namespace that is going says what holds it up. */
export function namespaceHealth({ metadata, status }: DeepReadonly<Namespace>): Health {
  if (status?.phase !== 'Terminating' && !metadata?.deletionTimestamp)
    return health('healthy', status?.phase ?? 'Active');
  const remains = (status?.conditions ?? []).find(
    ({ type, status: value }) =>
      value === 'True' && (type === 'NamespaceFinalizersRemaining' || type === 'NamespaceContentRemaining'),
  );
  return health('progressing', 'Terminating', remains?.message);
}
