import type { RuleIndex } from '@pilothouse/access/rbac/rule-index';
import type { User } from '@pilothouse/access/user';
import type { ClusterHandle } from '../cluster-handle.ts';

/** What a user may do in the clusters, as it was when a connection was opened. */
export interface LiveRights {
  /** Whether it is another thing now. Costs nothing while no cluster's rules change. */
  changed(): boolean;
}

interface Known {
  readonly rules: RuleIndex;
  readonly rights: string;
}

export function liveRights(clusters: ReadonlyMap<string, Pick<ClusterHandle, 'authorizer'>>, user: User): LiveRights {
  const known = new Map<string, Known>();
  function changed(): boolean {
    for (const [name, { authorizer }] of clusters) {
      const before = known.get(name);
      const rules = authorizer.rules();
      if (before?.rules === rules) continue;
      const rights = rules.rightsOf(user);
      if (before && before.rights !== rights) return true;
      known.set(name, { rules, rights });
    }
    return false;
  }
  changed();
  return { changed };
}
