import type { DaemonSet } from '@pilothouse/kube-model/kinds';
import { templateGenerationAnnotation } from '@pilothouse/kube-model/kinds/daemon-set/defaults';
import { deepEqual } from '@pilothouse/std/deep-equal';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Strategy } from '../strategy.ts';

function templateGeneration({ metadata }: DeepReadonly<DaemonSet>): number {
  const generation = Number(metadata?.annotations?.[templateGenerationAnnotation] ?? 0);
  return Number.isSafeInteger(generation) ? generation : 0;
}

function setTemplateGeneration(daemonSet: DaemonSet, generation: number): void {
  const { metadata = {} } = daemonSet;
  const annotations = { ...metadata.annotations, [templateGenerationAnnotation]: String(generation) };
  daemonSet.metadata = { ...metadata, annotations };
}

/** The number of its template goes to its pods, as a label. Users may begin it anywhere, and change it never. */
export const daemonSetStrategy: Strategy<DaemonSet> = {
  generation: true,
  prepareForCreate(daemonSet) {
    setTemplateGeneration(daemonSet, Math.max(1, templateGeneration(daemonSet)));
  },
  prepareForUpdate(next, current) {
    const changed = !deepEqual(next.spec?.template, current.spec?.template);
    setTemplateGeneration(next, templateGeneration(current) + (changed ? 1 : 0));
  },
};
