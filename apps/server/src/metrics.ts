import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

export interface MetricsSources {
  readonly cluster: string;
  revision(): number;
}

/** Prometheus text: Node's own figures (event-loop delay among them) and the store's head revision. */
export function createMetrics({ cluster, revision }: MetricsSources): () => Promise<string> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'pilothouse_store_revision',
    help: 'Last committed and published revision of a cluster',
    labelNames: ['cluster'],
    registers: [registry],
    collect() {
      this.set({ cluster }, revision());
    },
  });
  return () => registry.metrics();
}
