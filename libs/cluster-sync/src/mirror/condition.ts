import type { ClusterCondition, MirroredKind } from '@pilothouse/kube-client/cluster-condition';
import { resourceKey } from '@pilothouse/kube-model/resource';
import type { KindMirror } from './kind-mirror.ts';
import type { Reachability } from './reachability.ts';

export interface ConditionFacts {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly reachability: Pick<Reachability, 'isLost' | 'lastHeardAt' | 'problem'>;
  /** Whether it has told its kinds since the start. */
  readonly discovered: boolean;
  readonly discoveryProblem: string | undefined;
  readonly mirrors: readonly Pick<KindMirror, 'resource' | 'isWhole' | 'behindSince' | 'phase'>[];
}

/** Kinds that a sentence names before it only counts. */
const named = 3;

function names(kinds: readonly ConditionFacts['mirrors'][number][]): string {
  const keys = kinds.map(({ resource }) => resourceKey(resource));
  const more = keys.length - named;
  return more > 0 ? `${keys.slice(0, named).join(', ')} and ${more} more` : keys.join(', ');
}

/** How the mirror of a cluster stands, from what is known of its parts. */
export function conditionOf(facts: ConditionFacts): ClusterCondition {
  const { now, reachability, mirrors } = facts;
  const { lastHeardAt } = reachability;
  const oldest = Math.min(...mirrors.map(({ behindSince }) => behindSince ?? now), now);
  return { ...stateOf(facts), lastHeardAt, lag: reachability.isLost ? undefined : Math.max(0, now - oldest) };
}

/** With a full stop, unless it has an end of its own. */
const ended = (sentence: string) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);

function stateOf(facts: ConditionFacts): Pick<ClusterCondition, 'state' | 'sentence'> {
  const { reachability, discovered, discoveryProblem, mirrors } = facts;
  if (reachability.isLost) {
    const why = reachability.problem ?? 'The cluster does not answer';
    return { state: 'unreachable', sentence: `${ended(why)} What is shown is from before.` };
  }
  if (reachability.problem !== undefined) {
    return {
      state: 'degraded',
      sentence: `The cluster refuses us: ${ended(reachability.problem)} Add it again with credentials that hold.`,
    };
  }
  const pick = (...phases: MirroredKind['state'][]) => mirrors.filter(({ phase }) => phases.includes(phase));
  const forbidden = pick('forbidden');
  const first = mirrors.filter((mirror) => !mirror.isWhole && !forbidden.includes(mirror));
  if (!discovered && mirrors.length === 0) {
    const problem = discoveryProblem === undefined ? '' : `: ${discoveryProblem}`;
    return { state: 'syncing', sentence: `The cluster is asked what kinds it has${problem}.` };
  }
  if (first.length > 0) {
    return {
      state: 'syncing',
      sentence: `${mirrors.length - first.length} of ${mirrors.length} kinds are here; ${names(first)} still to come.`,
    };
  }
  const behind = pick('waiting', 'listing').filter((mirror) => mirror.isWhole);
  const refused = forbidden.length === 0 ? '' : ` ${forbidden.length} may not be listed: ${names(forbidden)}.`;
  if (behind.length > 0) {
    return {
      state: 'degraded',
      sentence: `${behind.length} of ${mirrors.length} kinds are behind: ${names(behind)}.${refused}`,
    };
  }
  const live = mirrors.length - forbidden.length;
  return { state: 'live', sentence: `Changes of ${live} kinds arrive as they happen.${refused}` };
}
