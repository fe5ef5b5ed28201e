import type { PersistentVolume } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

const hostname = 'kubernetes.io/hostname';

/** The nodes that a volume's affinity names; empty when it names none, and it can be reached from all or by other labels. */
export function nodeNamesOf({ spec }: DeepReadonly<PersistentVolume>): string[] {
  const terms = spec?.nodeAffinity?.required?.nodeSelectorTerms ?? [];
  return terms.flatMap(({ matchExpressions = [] }) =>
    matchExpressions.flatMap(({ key, operator, values = [] }) => (key === hostname && operator === 'In' ? values : [])),
  );
}
