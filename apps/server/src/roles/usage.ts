import { internalUser } from '@pilothouse/access/user';
import type { LatestUsage } from '@pilothouse/node/usage-collector/latest-usage';
import { startUsageCollector } from '@pilothouse/node/usage-collector/start-usage-collector';
import type { UsageRecorder } from '@pilothouse/store/usage/usage-recorder';
import type { Base } from './base.ts';
import type { ControlPlane } from './control-plane.ts';
import type { OwnNode } from './nodes.ts';

export interface UsageParts {
  readonly plane: ControlPlane;
  readonly nodes: readonly OwnNode[];
  /** What is asked for now, and what is kept. */
  readonly latest: LatestUsage;
  readonly history: UsageRecorder;
}

/** Asks the nodes what they use, also those that run in processes of their own. */
export function startUsage(base: Base, { plane, nodes, latest, history }: UsageParts): void {
  const { kubeApi, nodeToken } = plane;
  const { environment, clock, logger, shutdown } = base;
  const collector = startUsageCollector({
    client: kubeApi.client(internalUser('system:metrics-server')),
    nodeToken,
    own: new Map(nodes.map(({ name, summary }) => [name, summary])),
    interval: environment.metricsResolution,
    onSamples(samples) {
      latest.replace(samples);
      history.onSamples(samples);
    },
    clock,
    logger,
  });
  shutdown.add('usage', () => collector.stop());
}
