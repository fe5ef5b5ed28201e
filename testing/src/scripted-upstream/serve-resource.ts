import { isReason, notFound, StatusError } from '@pilothouse/kube-model/status-error';
import { checkAccept } from './accept.ts';
import { type Answer, jsonAnswer, pageNotFound, textAnswer } from './answer.ts';
import { verbsOf } from './discovery.ts';
import type { Exchange, UpstreamCore } from './exchange.ts';
import type { WatchFault } from './fault.ts';
import { isWatchFault } from './fault-rules.ts';
import type { KindHistory } from './kind-history.ts';
import { listAnswer } from './list.ts';
import { apiVersionOf, servedText } from './object-text.ts';
import type { UpstreamKind } from './upstream-kind.ts';
import { objectKey } from './upstream-state.ts';
import { planWatch } from './watch.ts';
import { errorLine } from './watch-lines.ts';
import { type WatchPlan, WatchStream } from './watch-stream.ts';
import { writeAnswer } from './write.ts';

/** The answer to a request for objects; undefined where it is a watch that goes on by itself. Throws StatusError. */
export function answerResource(core: UpstreamCore, exchange: Exchange): Answer | undefined {
  const { route, record, request } = exchange;
  if (core.stale.has(apiVersionOf(route.group, route.version))) return textAnswer(503, 'service unavailable\n');
  const { verb } = record;
  const kind = core.state.find(route.resource)?.kind;
  if (!kind?.versions.includes(route.version) || isMisplaced(kind, exchange)) return pageNotFound;
  if (!verbsOf(kind).includes(verb)) throw methodNotAllowed();
  checkAccept(request.headers.accept);
  const [whole = '', part] = kind.resource.split('/');
  const history = core.state.history(kind.group === '' ? whole : `${whole}.${kind.group}`);
  if (part !== undefined && part !== 'status') return textAnswer(200, `${part} of ${record.name}\n`);
  if (verb === 'watch') return answerWatch(core, history, exchange);
  return objectAnswer(core, history, exchange);
}

function isMisplaced({ namespaced }: UpstreamKind, { route, record }: Exchange): boolean {
  if (!namespaced) return route.namespace !== '';
  return route.namespace === '' && !['list', 'watch'].includes(record.verb);
}

function methodNotAllowed(): StatusError {
  return new StatusError('MethodNotAllowed', 'the server does not allow this method on the requested resource');
}

function objectAnswer(core: UpstreamCore, history: KindHistory, { record, route, fault, request }: Exchange): Answer {
  const { state } = core;
  const { verb, namespace, name, query, body } = record;
  const { version } = route;
  if (verb === 'list') {
    return listAnswer(state, history, { version, namespace, query, nullItems: fault?.type === 'null-items' });
  }
  if (verb === 'get') {
    const found = history.current(objectKey(history.kind, namespace, name));
    if (!found) throw notFound(history.kind, name);
    return jsonAnswer(servedText(history.kind, version, found.body));
  }
  if (verb !== 'create' && verb !== 'update' && verb !== 'patch' && verb !== 'delete') throw methodNotAllowed();
  const [contentType = ''] = (request.headers['content-type'] ?? '').split(';');
  return writeAnswer(state, history, { verb, version, namespace, name, contentType, body, dryRun: isDry(query) });
}

function isDry(query: URLSearchParams): boolean {
  const dryRun = query.getAll('dryRun');
  if (dryRun.some((value) => value !== 'All')) throw new StatusError('Invalid', 'dryRun: Unsupported value');
  return dryRun.length > 0;
}

/** As upstream's watch cache does it, a watch that is refused as expired has already said 200. */
function answerWatch(core: UpstreamCore, history: KindHistory, exchange: Exchange): Answer | undefined {
  try {
    startWatch(core, exchange, planWatch(core.state, history, { ...exchange.record, watchList: core.watchList }));
    return undefined;
  } catch (error) {
    if (core.expiredWatches === 'http' || !isReason(error, 'Expired')) throw error;
    return jsonAnswer(errorLine(error));
  }
}

function startWatch(core: UpstreamCore, { record, response, fault }: Exchange, plan: Omit<WatchPlan, 'fault'>): void {
  const { state, watches, clock, bookmarkEvery, fragments } = core;
  const strike = (): WatchFault | undefined => core.chaos?.strike();
  const revision = () => state.revision;
  const stream = new WatchStream(
    response,
    { ...plan, fault: fault && isWatchFault(fault) ? fault : undefined },
    { clock, bookmarkEvery, fragments, revision, strike },
  );
  watches.add(stream);
  response.once('close', () => watches.delete(stream));
  stream.start();
  record.status = 200;
}
