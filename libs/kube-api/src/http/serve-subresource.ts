import { StatusError } from '@pilothouse/kube-model/status-error';
import { isRecord } from '../json-record.ts';
import type { Target } from '../verbs/api.ts';
import { bindPod } from '../verbs/binding.ts';
import { decodeChecked } from '../verbs/decode-checked.ts';
import { evictPod } from '../verbs/eviction.ts';
import { getScale, patchScale, updateScale } from '../verbs/scale.ts';
import { requestToken } from '../verbs/token-request.ts';
import { deletionOf } from './delete-options.ts';
import { callerOf, type Exchange, sendJson } from './exchange.ts';
import { readObject } from './read-object.ts';
import { readPatch } from './read-patch.ts';
import { methodNotAllowed, type RequestVerb } from './request-verb.ts';
import { success } from './send-object.ts';
import { scaleFormat, sendScale } from './send-scale.ts';
import { serveLogs } from './serve-logs.ts';
import type { Server } from './server-deps.ts';

type Serve = (server: Server, exchange: Exchange, target: Target, verb: RequestVerb) => Promise<void>;

const bindings = { group: '', version: 'v1', kind: 'Binding' };
const evictions = { group: 'policy', version: 'v1', kind: 'Eviction' };

const subresources: Readonly<Record<string, Serve>> = {
  scale: serveScale,
  log: serveLogs,
  async binding({ api }, exchange, target) {
    const caller = callerOf(exchange);
    await bindPod(api, target, decodeChecked(bindings, await readObject(exchange), caller), caller);
    sendJson(exchange, 201, success);
  },
  async eviction({ api }, exchange, target) {
    const caller = callerOf(exchange);
    const eviction = decodeChecked(evictions, await readObject(exchange), caller);
    const { dryRun, ...deletion } = deletionOf(isRecord(eviction.deleteOptions) ? eviction.deleteOptions : {});
    await evictPod(api, target, deletion, { ...caller, dryRun: caller.dryRun || dryRun });
    sendJson(exchange, 201, success);
  },
  async token({ api }, exchange, target) {
    sendJson(exchange, 201, await requestToken(api, target, await readObject(exchange), callerOf(exchange)));
  },
};

/** Subresources that differ from their object in more than what of it is written. */
export async function serveSubresource(
  server: Server,
  exchange: Exchange,
  target: Target,
  verb: RequestVerb,
): Promise<void> {
  const serve = subresources[target.subresource];
  if (!serve) throw refusal(target);
  await serve(server, exchange, target, verb);
}

async function serveScale(server: Server, exchange: Exchange, target: Target, verb: RequestVerb): Promise<void> {
  const { api } = server;
  const caller = callerOf(exchange);
  const format = scaleFormat(server, exchange);
  if (verb === 'get') sendScale(exchange, format, getScale(api, target));
  else if (verb === 'update') {
    sendScale(exchange, format, await updateScale(api, target, await readObject(exchange), caller));
  } else if (verb === 'patch')
    sendScale(exchange, format, await patchScale(api, target, await readPatch(exchange), caller));
  else throw methodNotAllowed();
}

const explained: Readonly<Record<string, string>> = {
  exec: 'exec is offered over WebSocket only (subprotocol v5.channel.k8s.io)',
  attach: 'attach is offered over WebSocket only (subprotocol v5.channel.k8s.io)',
  portforward: 'port-forward is not served by this version: reach the pod through a Service, or by its own address',
  proxy: 'the proxy subresource is not served by this version: reach the pod through a Service, or by its own address',
  ephemeralcontainers: 'ephemeral containers are not served by this version: use kubectl exec',
  resize: 'resizing a running pod is not served by this version: change the workload that made it',
  approval: 'certificate approval is not served by this version',
};

/** In a sentence that says what to do instead. */
export function refusal({ resource, subresource }: Target): StatusError {
  const message = explained[subresource] ?? `${resource.resource}/${subresource} is not served by this version`;
  return new StatusError('MethodNotAllowed', message);
}
