import { expect, test } from 'vitest';
import { createMetrics } from './metrics.ts';

test('the metrics tell how long the event loop was held up, how far the store is, and what usage was lost', async () => {
  const local = { store: { revision: () => 42 }, usage: { lost: () => 7 } };
  const metrics = createMetrics({ clusters: new Map([['local', local]]) });
  const held = performance.now() + 60;
  while (performance.now() < held);
  // The histogram is read by prom-client at the moment of the question.
  await expect.poll(async () => /nodejs_eventloop_lag_max_seconds (\S+)/.exec(await metrics())?.[1]).not.toBe('0');
  const text = await metrics();
  for (const name of ['mean', 'max', 'p50', 'p99']) expect(text).toContain(`nodejs_eventloop_lag_${name}_seconds `);
  expect(text).toContain('pilothouse_store_revision{cluster="local"} 42');
  expect(text).toContain('pilothouse_usage_points_lost{cluster="local"} 7');
});
