import { createNodeServerClient } from '@pilothouse/kube-client/node-server-client';
import type { Target } from '../verbs/api.ts';
import { containerOf } from './container-of.ts';
import type { Exchange } from './exchange.ts';
import { writeChunk } from './send-list.ts';
import type { Server } from './server-deps.ts';

/** Streams what a container wrote from the node that runs it. */
export async function serveLogs({ api, nodeToken }: Server, exchange: Exchange, target: Target): Promise<void> {
  const { query, response } = exchange;
  const { node, container } = containerOf(api, target, query.text('container'));
  const abort = new AbortController();
  response.on('close', () => abort.abort());
  const logs = await createNodeServerClient({ nodeToken }).logs(
    node,
    { namespace: target.namespace, pod: target.name, container },
    {
      follow: query.flag('follow') || undefined,
      previous: query.flag('previous') || undefined,
      timestamps: query.flag('timestamps') || undefined,
      tailLines: query.integer('tailLines'),
      sinceSeconds: query.integer('sinceSeconds', 1),
      sinceTime: query.text('sinceTime'),
      limitBytes: query.integer('limitBytes', 1),
      signal: abort.signal,
    },
  );
  response.writeHead(200, ['cache-control', 'no-cache, private', 'content-type', 'text/plain']);
  response.flushHeaders();
  try {
    for await (const chunk of logs) if (!(await writeChunk(response, chunk))) return;
  } catch (error) {
    // The reader has gone, and with it the need for the rest.
    if (!abort.signal.aborted) throw error;
  }
  response.end();
}
