import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

export interface MetricsSources {
  /** By name; they come and go. */
  readonly clusters: ReadonlyMap<string, { readonly store: { revision(): number } }>;
}

/** Prometheus text: Node's own figures (event-loop delay among them) and the head revision of each cluster's store. */
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
  return () => registry.metrics();
}
