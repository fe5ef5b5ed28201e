import type { ContainerSample, UsageSample } from '@pilothouse/kube-model/usage-sample';
import type { PodDirectory, PodIdentity } from './pod-identity.ts';
import { wholeCluster } from './series-key.ts';

export interface CurrentUsage {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly cpuCores: number;
  readonly memoryBytes: number;
  /** Of a Pod, those that ran. */
  readonly containers: readonly ContainerSample[];
}

/** After this without a sample nothing is known any more; a cluster may measure once a minute. Milliseconds. */
const fresh = 150_000;

interface Entry {
  readonly sample: UsageSample;
  /** Of a Pod. */
  readonly identity: PodIdentity | undefined;
}

/** The newest sample of each Pod and Node, and what they add up to. */
export class LatestUsage {
  private readonly directory: PodDirectory;
  private readonly entries = new Map<string, Entry>();
  private totals: ReadonlyMap<string, CurrentUsage> = new Map();

  constructor(directory: PodDirectory) {
    this.directory = directory;
  }

  /** The Pod's identity; `unknown` when the sample is of a Pod that is not there, or no newer than the last one. */
  put(sample: UsageSample): PodIdentity | undefined | 'unknown' {
    const before = this.entries.get(sample.uid);
    if (before && before.sample.at >= sample.at) return 'unknown';
    const { namespace = '', name, uid } = sample;
    const identity =
      sample.kind === 'Pod' ? (before?.identity ?? this.directory.identify(namespace, name, uid)) : undefined;
    if (sample.kind === 'Pod' && !identity) return 'unknown';
    this.entries.set(uid, { sample, identity });
    return identity;
  }

  /** Of a Pod, Node, workload or Namespace, or of the whole cluster. */
  get(uid: string, now: number): CurrentUsage | undefined {
    const found = this.entries.get(uid)?.sample ?? this.totals.get(uid);
    return found && now - found.at <= fresh ? found : undefined;
  }

  /** Forgets what is gone, has ended or was not heard of, and adds up the rest: by uid, as of `now`. */
  addUp(now: number): ReadonlyMap<string, CurrentUsage> {
    const sums = new Map<string, { at: number; cpuCores: number; memoryBytes: number; containers: [] }>();
    for (const [uid, { sample, identity }] of this.entries) {
      if (!this.lives(sample, now)) {
        this.entries.delete(uid);
        continue;
      }
      for (const whole of identity ? wholesOf(identity) : [wholeCluster.uid]) {
        const sum = sums.get(whole) ?? { at: now, cpuCores: 0, memoryBytes: 0, containers: [] };
        sum.cpuCores += sample.cpuCores;
        sum.memoryBytes += sample.memoryBytes;
        sums.set(whole, sum);
      }
    }
    this.totals = sums;
    return sums;
  }

  private lives({ kind, namespace = '', name, uid, at }: UsageSample, now: number): boolean {
    if (now - at > fresh) return false;
    return kind === 'Node' || this.directory.lives(namespace, name, uid);
  }
}

function wholesOf({ owners, namespaceUid }: PodIdentity): readonly string[] {
  return namespaceUid ? [...owners, namespaceUid] : owners;
}
