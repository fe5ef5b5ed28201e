import type { KubeObject } from '@pilothouse/kube-model/object';
import { nodes, pods } from '@pilothouse/kube-model/registry';
import { apiVersionOf, type Resource } from '@pilothouse/kube-model/resource';
import { notFound } from '@pilothouse/kube-model/status-error';
import type { UsageSample, UsageSource } from '@pilothouse/kube-model/usage-sample';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { Exchange } from '../http/exchange.ts';
import type { Encodable } from '../http/format.ts';
import { listRequest } from '../http/read-options.ts';
import { sendItems } from '../http/send-list.ts';
import { sendObject } from '../http/send-object.ts';
import type { Server } from '../http/server-deps.ts';
import type { Target } from '../verbs/api.ts';
import { getObject } from '../verbs/get.ts';
import { listObjects } from '../verbs/list.ts';
import { nodeMetrics, podMetrics } from './metrics-kinds.ts';
import { nodeMetricsOf, podMetricsOf } from './metrics-objects.ts';

export const isMetrics = (resource: Resource) => resource === nodeMetrics || resource === podMetrics;

/** Answers for what nodes and pods use: of those that exist and have been measured, with their labels. */
export async function serveMetrics(
  server: Server,
  usage: UsageSource,
  exchange: Exchange,
  target: Target,
): Promise<void> {
  const { resource } = target;
  const format = server.formats.choose(resource, exchange.request.headers.accept, exchange.query);
  const now = server.clock.now();
  if (target.name !== '') {
    const sample = sampleOf(usage, getObject(server.api, { ...target, resource: measuredBy(resource) }));
    if (!sample) throw unmeasured(target);
    const object = { apiVersion: apiVersionOf(resource), kind: resource.kind, ...objectOf(resource, sample, now) };
    return sendObject(exchange, 200, format, encodable(object));
  }
  const { selection } = listRequest(target, exchange.query);
  const { items } = await listObjects(server.api, { ...target, resource: measuredBy(resource) }, { selection });
  const known = items.flatMap((stored) => sampleOf(usage, stored) ?? []);
  return sendItems(exchange, format, { meta: {}, items: known }, (found) =>
    format.item(encodable(objectOf(resource, found, now))),
  );
}

interface Found {
  readonly sample: UsageSample;
  readonly labels: StoredObject['labels'];
}

const measuredBy = (resource: Resource): Resource => (resource === podMetrics ? pods : nodes);

/** As metrics-server: of pods only those that run. */
function sampleOf(usage: UsageSource, { key, uid, labels, phase }: StoredObject): Found | undefined {
  const isPod = key.resource === 'pods';
  const sample = isPod ? usage.pod(key.namespace, key.name) : usage.node(key.name);
  if (sample?.uid !== uid || (isPod && phase !== 'Running')) return undefined;
  return { sample, labels };
}

function objectOf(resource: Resource, found: Found, now: number): KubeObject {
  const described = { ...found, now };
  return resource === podMetrics ? podMetricsOf(described) : nodeMetricsOf(described);
}

function encodable(object: KubeObject): Encodable {
  const body = Buffer.from(JSON.stringify(object));
  return { body, parse: <T extends object>() => object as T };
}

/** In metrics-server's words. */
function unmeasured({ resource, namespace, name }: Target) {
  const named = { ...resource, resource: resource.kind.toLowerCase() };
  return notFound(named, resource.namespaced ? `${namespace}/${name}` : name);
}
