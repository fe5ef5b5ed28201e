import type { Client } from '@pilothouse/kube-client/client';
import { createInformer } from '@pilothouse/kube-client/informer';
import { createNodeServerClient } from '@pilothouse/kube-client/node-server-client';
import { nodes } from '@pilothouse/kube-model/registry';
import type { UsageSample } from '@pilothouse/kube-model/usage-sample';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { askNodes, type OwnNodes } from './ask-nodes.ts';
import { samplesOf } from './samples.ts';
import type { MeasuredNode } from './usage-point.ts';

export interface UsageCollectorOptions {
  readonly client: Client;
  readonly nodeToken: string;
  readonly own?: OwnNodes;
  /** Between two rounds of questions, milliseconds. */
  readonly interval: number;
  /** Everything that the round brought; what it does not hold is not known any more. */
  onSamples(samples: readonly UsageSample[]): void;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface UsageCollector {
  stop(): Promise<void>;
}

/** Whoever has not answered after this much of the interval is not waited for. */
const patience = 0.6;

/**
 * Asks every node, again and again, what it and its pods have used, and tells what that comes to since the round before.
 * A node that does not answer loses its own figures only.
 */
export function startUsageCollector(options: UsageCollectorOptions): UsageCollector {
  const { client, nodeToken, own = new Map(), interval, clock } = options;
  const logger = options.logger.child({ component: 'usage' });
  const informer = createInformer({ client, clock, logger, resource: nodes });
  const server = createNodeServerClient({ nodeToken });
  let looks: ReadonlyMap<string, MeasuredNode> = new Map();
  let late = new AbortController();
  let stopping = false;
  let cancel: (() => void) | undefined;
  let asking: Promise<void> = Promise.resolve();

  async function round(): Promise<void> {
    if (stopping) return;
    late = new AbortController();
    const giveUp = clock.after(interval * patience, () => late.abort());
    const all = [...informer.list()];
    const answers = await askNodes(all, { own, server, logger, late: late.signal });
    giveUp();
    if (stopping) return;
    const known = all.flatMap(({ metadata: { name, uid } }) => {
      const last = answers.get(uid);
      return last ? samplesOf({ name, uid }, { before: looks.get(uid), last, interval }) : [];
    });
    looks = answers;
    options.onSamples(known);
  }

  function begin(): void {
    if (stopping) return;
    cancel = clock.after(interval, begin);
    asking = asking
      .then(round)
      .catch((error: unknown) => logger.error({ err: error }, 'what nodes use was not taken up'));
  }

  void informer.synced().then(begin);
  return {
    async stop() {
      stopping = true;
      cancel?.();
      late.abort();
      await Promise.all([informer.stop(), asking]);
    },
  };
}
