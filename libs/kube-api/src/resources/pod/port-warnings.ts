import type { Pod } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

type Spec = DeepReadonly<NonNullable<Pod['spec']>>;

/** Port names that two containers share: Services and probes that go by name reach the first. */
export function portWarnings(path: string, spec: Spec | undefined): string[] {
  const first = new Map<string, string>();
  const warnings: string[] = [];
  for (const [container, { ports }] of (spec?.containers ?? []).entries()) {
    for (const [port, { name }] of (ports ?? []).entries()) {
      if (!name) continue;
      const here = `${path}.containers[${container}].ports[${port}]`;
      const taken = first.get(name);
      if (taken === undefined) first.set(name, here);
      else {
        warnings.push(
          `${here}: duplicate port name "${name}" with ${taken}, services and probes that select ports by name will use ${taken}`,
        );
      }
    }
  }
  return warnings;
}
