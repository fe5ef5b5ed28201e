import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job } from '@pilothouse/kube-model/kinds';
import { parseIndexes } from './index-set.ts';

type Rule = NonNullable<NonNullable<Cached<Job>['spec']>['successPolicy']>['rules'][number];

/** Which rule of an Indexed Job's successPolicy is met, the first of them; undefined: none. */
export function metSuccessRule({ spec }: Cached<Job>, completed: ReadonlySet<number>): number | undefined {
  if (completed.size === 0) return undefined;
  const met = (spec?.successPolicy?.rules ?? []).findIndex((rule) => isMet(rule, completed, spec?.completions ?? 0));
  return met < 0 ? undefined : met;
}

function isMet({ succeededIndexes, succeededCount }: Rule, completed: ReadonlySet<number>, limit: number): boolean {
  if (succeededIndexes === undefined) return succeededCount !== undefined && completed.size >= succeededCount;
  const wanted = parseIndexes(succeededIndexes, limit);
  if (wanted.size === 0) return false;
  const found = [...wanted].filter((index) => completed.has(index)).length;
  return found >= Math.min(wanted.size, succeededCount ?? wanted.size);
}
