import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ResourceQuota } from '../../kinds.ts';
import { milliUnits, quantityOrZero } from '../../quantity/quantity.ts';

/** How much of one amount of a quota is taken. */
export interface QuotaUse {
  /** `pods`, `requests.cpu`, `count/configmaps`. */
  readonly resource: string;
  /** Quantities, as they are written. */
  readonly used: string;
  readonly hard: string;
  /** 0 to 1, more when it was lowered below what is there; 1 for an amount of nothing. */
  readonly ratio: number;
}

/** By name; before anything was counted nothing is taken. */
export function quotaUses({ spec, status }: DeepReadonly<ResourceQuota>): QuotaUse[] {
  return Object.entries(status?.hard ?? spec?.hard ?? {})
    .map(([resource, hard]) => {
      const used = status?.used?.[resource] ?? '0';
      return { resource, used: String(used), hard: String(hard), ratio: ratioOf(String(used), String(hard)) };
    })
    .sort((a, b) => (a.resource < b.resource ? -1 : 1));
}

function ratioOf(used: string, hard: string): number {
  const whole = milliUnits(quantityOrZero(hard));
  if (whole === 0n) return 1;
  return Number((milliUnits(quantityOrZero(used)) * 10_000n) / whole) / 10_000;
}
