import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

interface MeasuredCluster {
  readonly store: { revision(): number };
  readonly usage: { lost(): number };
}

export interface MetricsSources {
  /** By name; they come and go. */
  readonly clusters: ReadonlyMap<string, MeasuredCluster>;
}

/** Prometheus text: Node's own figures (event-loop delay among them), the head revision of each cluster's store, and what of its usage was lost. */
export function createMetrics({ clusters }: MetricsSources): () => Promise<string> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'pilothouse_store_revision',
    help: 'Last committed and published revision of a cluster',
    labelNames: ['cluster'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [cluster, { store }] of clusters) this.set({ cluster }, store.revision());
    },
  });
  new Gauge({
    name: 'pilothouse_usage_points_lost',
    help: 'Minutes of usage of one pod, node or workload that were dropped since the start: the database was away for too long',
    labelNames: ['cluster'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [cluster, { usage }] of clusters) this.set({ cluster }, usage.lost());
    },
  });
  return () => registry.metrics();
}
