import type { UsageSample, UsageSource } from '@pilothouse/kube-model/usage-sample';

export interface LatestUsage extends UsageSource {
  /** All that is known from here on. */
  replace(samples: readonly UsageSample[]): void;
}

/** Holds what the last round of questions brought, for those who ask by name. */
export function createLatestUsage(): LatestUsage {
  let nodes = new Map<string, UsageSample>();
  let pods = new Map<string, UsageSample>();
  return {
    node: (name) => nodes.get(name),
    pod: (namespace, name) => pods.get(`${namespace}/${name}`),
    replace(samples) {
      const ofKind = (kind: UsageSample['kind']) => samples.filter((sample) => sample.kind === kind);
      nodes = new Map(ofKind('Node').map((sample) => [sample.name, sample]));
      pods = new Map(ofKind('Pod').map((sample) => [`${sample.namespace}/${sample.name}`, sample]));
    },
  };
}
