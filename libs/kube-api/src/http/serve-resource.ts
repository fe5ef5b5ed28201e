import type { Resource } from '@pilothouse/kube-model/resource';
import { assertNever } from '@pilothouse/std/assert-never';
import { isMetrics, serveMetrics } from '../metrics/serve-metrics.ts';
import type { Caller, Target } from '../verbs/api.ts';
import { authorize } from '../verbs/authorize.ts';
import { createObject } from '../verbs/create.ts';
import { deleteObject } from '../verbs/delete.ts';
import { deleteCollection } from '../verbs/delete-collection.ts';
import { getFresh, getObject } from '../verbs/get.ts';
import { listObjects } from '../verbs/list.ts';
import { patchObject } from '../verbs/patch.ts';
import { updateObject } from '../verbs/update.ts';
import { readDeletion } from './delete-options.ts';
import { callerOf, type Exchange } from './exchange.ts';
import type { Format } from './format.ts';
import { readObject } from './read-object.ts';
import { listRequest, watchOptions } from './read-options.ts';
import { readPatch } from './read-patch.ts';
import { type RequestVerb, requestVerb } from './request-verb.ts';
import { sendList } from './send-list.ts';
import { sendDeleted, sendObject } from './send-object.ts';
import { sendWatch } from './send-watch.ts';
import { serveSubresource } from './serve-subresource.ts';
import { createVirtual, isAboutSelf, isVirtual } from './serve-virtual.ts';
import type { Server } from './server-deps.ts';

/** Answers a request for a resource: rights first, then the verb. */
export async function serveResource(server: Server, exchange: Exchange, target: Target): Promise<void> {
  const verb = requestVerb(exchange.request.method ?? 'GET', target, exchange.query);
  if (!isAboutSelf(target.resource)) authorize(server.api, exchange.user, verb, target);
  const deprecation = target.resource.custom?.deprecation;
  if (deprecation !== undefined) exchange.warnings.push(deprecation);
  if (isVirtual(target.resource)) return createVirtual(server, exchange, target);
  if (server.usage && isMetrics(target.resource)) return serveMetrics(server, server.usage, exchange, target);
  if (target.subresource !== '' && !sameVerbs.has(target.subresource)) {
    return serveSubresource(server, exchange, target, verb);
  }
  return serveVerb(server, exchange, target, verb);
}

/** Subresources that are read and written with the verbs of the object itself. */
const sameVerbs = new Set(['status', 'finalize']);

function formatOf({ formats }: Server, { request, query }: Exchange, resource: Resource): Format {
  return formats.choose(resource, request.headers.accept, query);
}

async function serveVerb(server: Server, exchange: Exchange, target: Target, verb: RequestVerb): Promise<void> {
  const { api } = server;
  const format = formatOf(server, exchange, target.resource);
  switch (verb) {
    case 'get': {
      const version = exchange.query.text('resourceVersion');
      const object = version && version !== '0' ? await getFresh(api, target, version) : getObject(api, target);
      return sendObject(exchange, 200, format, object);
    }
    case 'list':
      return sendList(exchange, format, await listObjects(api, target, listRequest(target, exchange.query)));
    case 'watch': {
      const frames = server.formats.framesOf(format);
      return sendWatch(server, exchange, target, format, frames, watchOptions(target, exchange.query));
    }
    case 'create':
      return sendObject(
        exchange,
        201,
        format,
        await createObject(api, target, await readObject(exchange), callerOf(exchange)),
      );
    case 'update': {
      const { object, created } = await updateObject(api, target, await readObject(exchange), callerOf(exchange));
      return sendObject(exchange, created ? 201 : 200, format, object);
    }
    case 'patch': {
      const { object, created } = await patchObject(api, target, await readPatch(exchange), callerOf(exchange));
      return sendObject(exchange, created ? 201 : 200, format, object);
    }
    case 'delete': {
      const { dryRun, ...deletion } = await readDeletion(exchange);
      const deleted = await deleteObject(api, target, deletion, withDryRun(exchange, dryRun));
      return sendDeleted(exchange, target.resource, format, deleted);
    }
    case 'deletecollection': {
      const { dryRun, ...deletion } = await readDeletion(exchange);
      const request = listRequest(target, exchange.query);
      const caller = withDryRun(exchange, dryRun);
      return sendList(exchange, format, await deleteCollection(api, target, request, deletion, caller));
    }
    default:
      return assertNever(verb);
  }
}

/** A dry run may be target for in the query and in DeleteOptions. */
function withDryRun(exchange: Exchange, dryRun: boolean): Caller {
  const caller = callerOf(exchange);
  return { ...caller, dryRun: caller.dryRun || dryRun };
}
