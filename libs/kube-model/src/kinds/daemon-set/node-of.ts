import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Pod } from '../../kinds.ts';

/** The node that a daemon is on or waits for; undefined when it says neither. */
export function nodeOfDaemon({ spec }: DeepReadonly<Pod>): string | undefined {
  if (spec?.nodeName) return spec.nodeName;
  const required = spec?.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  for (const { matchFields = [] } of required?.nodeSelectorTerms ?? []) {
    const name = matchFields.find(({ key, operator }) => key === 'metadata.name' && operator === 'In');
    if (name?.values?.length === 1) return name.values[0];
  }
  return undefined;
}
