import type { HttpTransport } from '@pilothouse/kube-client/http-transport';
import { isReason } from '@pilothouse/kube-model/status-error';
import type { UsageSample } from '@pilothouse/kube-model/usage-sample';
import { type Clock, delay } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { messageOf } from '@pilothouse/std/message-of';
import type { ClusterStore } from '@pilothouse/store/store';
import type { UsageSource } from '@pilothouse/store/usage/usage';
import { nodeMetricsList, nodeSample, podMetricsList, podSample } from './metrics-documents.ts';

export interface MetricsSamplingOptions {
  readonly transport: HttpTransport;
  /** Of the mirror: knows whose uid a name is. */
  readonly store: ClusterStore;
  onSamples(samples: readonly UsageSample[]): void;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Between two looks, milliseconds: what the usual metrics-server measures every 15 s to a minute. */
const interval = 30_000;
const path = '/apis/metrics.k8s.io/v1beta1';

/** Asks a cluster for its metrics.k8s.io for as long as it runs. */
export class MetricsSampling {
  private readonly options: MetricsSamplingOptions;
  private known: UsageSource = 'unknown';
  private stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(options: MetricsSamplingOptions) {
    this.options = options;
  }

  /** Whether the cluster serves it, as it answered last. */
  source(): UsageSource {
    return this.known;
  }

  start(): void {
    this.stopping = new AbortController();
    this.running = this.run(this.stopping.signal);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.look(signal);
      await delay(this.options.clock, interval, signal).catch(() => undefined);
    }
  }

  private async look(signal: AbortSignal): Promise<void> {
    const { onSamples, logger } = this.options;
    try {
      const nodes = await this.nodes(signal);
      const pods = await this.pods(signal);
      this.known = 'served';
      onSamples([...nodes, ...pods]);
    } catch (error) {
      if (signal.aborted) return;
      if (isReason(error, 'NotFound')) this.known = 'absent';
      // Its mirror tells whether the cluster is there at all; the next look is soon.
      else logger.debug({ error: messageOf(error) }, 'metrics.k8s.io did not answer');
    }
  }

  private async nodes(signal: AbortSignal): Promise<UsageSample[]> {
    const { items } = nodeMetricsList.parse(await this.get('nodes', signal));
    return items.flatMap((each) => {
      const uid = this.uidOf('nodes', '', each.metadata.name);
      return uid ? [nodeSample(each, uid)] : [];
    });
  }

  private async pods(signal: AbortSignal): Promise<UsageSample[]> {
    const { items } = podMetricsList.parse(await this.get('pods', signal));
    return items.flatMap((each) => {
      const uid = this.uidOf('pods', each.metadata.namespace ?? '', each.metadata.name);
      return uid ? [podSample(each, uid)] : [];
    });
  }

  private get(resource: string, signal: AbortSignal): Promise<unknown> {
    return this.options.transport.json({ method: 'GET', path: `${path}/${resource}`, signal });
  }

  private uidOf(resource: string, namespace: string, name: string): string | undefined {
    return this.options.store.get({ resource, namespace, name })?.uid;
  }
}
