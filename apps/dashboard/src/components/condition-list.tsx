'use client';
import { RelativeTime } from '@/components/relative-time.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import type { State } from '@/lib/state.ts';

export interface ConditionRow {
  readonly type: string;
  readonly status: string;
  readonly reason: string | null;
  readonly message: string | null;
  readonly lastTransitionTime: string | null;
}

/** Conditions whose being true is bad news. */
const adverse = /Pressure$|^ReplicaFailure$|Failure$|Unavailable$|^DisruptionTarget$|Remaining$/;

function stateOfCondition({ type, status }: ConditionRow): State {
  if (status === 'Unknown') return 'off';
  const good = (status === 'True') !== adverse.test(type);
  if (good) return adverse.test(type) ? 'off' : 'healthy';
  return adverse.test(type) ? 'failing' : 'warning';
}

export function ConditionList({ conditions }: { readonly conditions: readonly ConditionRow[] }) {
  if (conditions.length === 0) return <p className="text-ink-3 text-sm">–</p>;
  return (
    <ul className="flex flex-col gap-2">
      {conditions.map((condition) => (
        <li key={condition.type} className="flex gap-2 text-sm">
          <StateShape state={stateOfCondition(condition)} className="mt-1" label={condition.status} />
          <div className="min-w-0 flex-1">
            <p className="flex gap-2">
              <span className="font-medium">{condition.type}</span>
              <span className="truncate text-ink-3">{condition.reason}</span>
              <RelativeTime
                at={condition.lastTransitionTime}
                className="ml-auto shrink-0 text-ink-3 text-xs leading-5"
              />
            </p>
            {condition.message ? <p className="text-ink-2 text-xs">{condition.message}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
