import type { Target } from '../verbs/api.ts';
import type { ListRequest } from '../verbs/list.ts';
import { parseSelection, type Selection } from '../verbs/selection.ts';
import type { Query } from './query.ts';
import type { WatchOptions } from './send-watch.ts';

/** Of a watch on one object the name is part of the selection. */
function selectionOf({ resource, name }: Target, query: Query): Selection {
  const fields = [query.text('fieldSelector'), name === '' ? undefined : `metadata.name=${name}`];
  return parseSelection(resource, query.text('labelSelector'), fields.filter(Boolean).join(','));
}

export function listRequest(target: Target, query: Query): ListRequest {
  return {
    selection: selectionOf(target, query),
    limit: query.integer('limit'),
    continue: query.text('continue'),
    resourceVersion: query.text('resourceVersion'),
    resourceVersionMatch: query.text('resourceVersionMatch'),
    sendInitialEvents: query.optionalFlag('sendInitialEvents'),
  };
}

export function watchOptions(target: Target, query: Query): WatchOptions {
  return {
    selection: selectionOf(target, query),
    resourceVersion: query.text('resourceVersion'),
    resourceVersionMatch: query.text('resourceVersionMatch'),
    continue: query.text('continue'),
    sendInitialEvents: query.optionalFlag('sendInitialEvents'),
    allowBookmarks: query.flag('allowWatchBookmarks'),
    timeoutSeconds: query.integer('timeoutSeconds'),
  };
}
