export type VolumeSentence = 'free' | 'boundDelete' | 'boundRetain' | 'releasedDelete' | 'releasedRetain' | 'going';

interface VolumeState {
  /** As kubectl says it: `Bound`, `Released`, `Terminating`. */
  readonly phase: string;
  readonly policy: string;
  /** Whether it is being deleted. */
  readonly going: boolean;
}

/** Which sentence says how a volume is; undefined where its own message says more. */
export function volumeSentence({ phase, policy, going }: VolumeState): VolumeSentence | undefined {
  if (going) return 'going';
  if (phase === 'Available') return 'free';
  if (phase === 'Bound') return policy === 'Delete' ? 'boundDelete' : 'boundRetain';
  if (phase === 'Released') return policy === 'Delete' ? 'releasedDelete' : 'releasedRetain';
  return undefined;
}
