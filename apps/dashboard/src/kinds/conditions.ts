import type { ConditionRow } from '@/components/condition-list.tsx';
import { listAt, textAt } from './manifest.ts';

/** `status.conditions` of a manifest; entries without a type are none. */
export function conditionsOf(manifest: unknown): readonly ConditionRow[] {
  return listAt(manifest, 'status.conditions')
    .map((condition) => ({
      type: textAt(condition, 'type'),
      status: textAt(condition, 'status'),
      reason: textAt(condition, 'reason') || null,
      message: textAt(condition, 'message') || null,
      lastTransitionTime: textAt(condition, 'lastTransitionTime') || null,
    }))
    .filter(({ type }) => type !== '');
}
