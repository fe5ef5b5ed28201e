import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { PersistentVolumeClaim } from '../../kinds.ts';
import { type Health, type HealthState, health } from '../../status/health.ts';
import { classOf } from '../storage-class/class-of.ts';

type Claim = DeepReadonly<PersistentVolumeClaim>;

const states: Readonly<Record<string, HealthState>> = { Bound: 'healthy', Pending: 'progressing', Lost: 'failing' };

export function persistentVolumeClaimHealth(claim: Claim): Health {
  if (claim.metadata?.deletionTimestamp) return health('progressing', 'Terminating');
  const phase = claim.status?.phase ?? 'Pending';
  return health(states[phase] ?? 'unknown', phase, sentence(phase, claim));
}

/** As far as the claim alone tells: what its class does stands elsewhere. */
function sentence(phase: string, claim: Claim): string | undefined {
  const volume = claim.spec?.volumeName ?? '';
  if (phase === 'Lost') return volume === '' ? 'it has lost its volume' : `its volume ${volume} is gone`;
  if (phase !== 'Pending') return undefined;
  if (volume !== '') return `waits for volume ${volume}`;
  const className = classOf(claim);
  return className === '' ? 'no volume fits and no class makes one' : `waits for a volume of class ${className}`;
}
