import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ResourceQuota } from '../../kinds.ts';
import { type Health, health } from '../../status/health.ts';
import { quotaUses } from './quota-use.ts';

/** From here on somebody should know. */
const nearlyFull = 0.9;

/** Says what runs out. A quota of nothing is meant so and worries nobody. */
export function resourceQuotaHealth(quota: DeepReadonly<ResourceQuota>): Health {
  if (quota.metadata?.deletionTimestamp) return health('progressing', 'Terminating');
  const scarce = quotaUses(quota)
    .filter(({ ratio, hard }) => ratio >= nearlyFull && hard !== '0')
    .sort((a, b) => b.ratio - a.ratio);
  if (scarce.length === 0) return health('healthy', 'Within');
  const sentence = scarce.map(({ used, hard, resource }) => `${used} of ${hard} ${resource} used`).join(', ');
  return health('warning', (scarce[0]?.ratio ?? 0) >= 1 ? 'Full' : 'NearlyFull', sentence);
}
