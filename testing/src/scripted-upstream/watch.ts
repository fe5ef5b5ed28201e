import { StatusError } from '@pilothouse/kube-model/status-error';
import { expired } from './answer.ts';
import { selectedBy } from './field-selection.ts';
import { isIn, type KindHistory, nameOf } from './kind-history.ts';
import { parseRevision } from './revision-query.ts';
import type { UpstreamState } from './upstream-state.ts';
import type { WatchPlan } from './watch-stream.ts';

export interface WatchRequest {
  readonly version: string;
  /** '' watches all. */
  readonly namespace: string;
  readonly name: string;
  readonly query: URLSearchParams;
  /** Whether sendInitialEvents is known here. */
  readonly watchList: boolean;
}

/** What a watch will send. Throws BadRequest, Invalid, and Expired for a resourceVersion from before the compaction. */
export function planWatch(
  state: UpstreamState,
  history: KindHistory,
  { version, namespace, name, query, watchList }: WatchRequest,
): Omit<WatchPlan, 'fault'> {
  const streams = wantsInitialEvents(query, watchList);
  const asked = parseRevision(query);
  const fromNow = asked === 0 || streams;
  if (!fromNow && asked < state.compacted) throw expired(`too old resource version: ${asked} (${state.compacted})`);
  const selected = selectedBy(query);
  const selects = (key: string) => isIn(key, namespace) && selected(key) && (name === '' || nameOf(key) === name);
  const bookmarks = isOn(query, 'allowWatchBookmarks');
  return {
    history,
    version,
    selects,
    initial: fromNow ? [...history.at(state.revision)].filter(({ key }) => selects(key)) : [],
    endsInitial: streams && bookmarks,
    from: fromNow ? state.revision : asked,
    bookmarks,
    seconds: secondsOf(query),
  };
}

function wantsInitialEvents(query: URLSearchParams, watchList: boolean): boolean {
  if (!query.has('sendInitialEvents')) return false;
  if (!watchList)
    throw invalid('sendInitialEvents', 'sendInitialEvents is forbidden for watch unless it is switched on');
  if (query.get('resourceVersionMatch') !== 'NotOlderThan') {
    throw invalid('resourceVersionMatch', 'sendInitialEvents requires setting resourceVersionMatch to NotOlderThan');
  }
  return isOn(query, 'sendInitialEvents');
}

function invalid(field: string, why: string): StatusError {
  return new StatusError('Invalid', `ListOptions.meta.k8s.io "" is invalid: ${field}: Forbidden: ${why}`, {
    group: 'meta.k8s.io',
    kind: 'ListOptions',
    causes: [{ reason: 'FieldValueForbidden', message: `Forbidden: ${why}`, field }],
  });
}

function isOn(query: URLSearchParams, name: string): boolean {
  return ['true', '1'].includes(query.get(name) ?? '');
}

/** 0 and nothing mean the server's own limit, which this one does not have. */
function secondsOf(query: URLSearchParams): number | undefined {
  const seconds = Number(query.get('timeoutSeconds') ?? 0);
  if (!Number.isSafeInteger(seconds)) throw new StatusError('BadRequest', 'timeoutSeconds is not a whole number');
  return seconds > 0 ? seconds : undefined;
}
