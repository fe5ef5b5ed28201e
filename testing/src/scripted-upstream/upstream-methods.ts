import type { UpstreamCore } from './exchange.ts';
import type { KindHistory } from './kind-history.ts';
import { apiVersionOf, servedText } from './object-text.ts';
import type { Content, HistoryEvent, ScriptedUpstream } from './scripted-upstream.ts';
import { objectKey } from './upstream-state.ts';

type Methods<Name extends keyof ScriptedUpstream> = Pick<ScriptedUpstream, Name>;

export function kindMethods(
  core: UpstreamCore,
): Methods<'addKind' | 'removeKind' | 'setAggregatedDiscovery' | 'setStale' | 'setWatchList'> {
  const { state, stale } = core;
  return {
    addKind: (kind) => state.add(kind),
    removeKind: (resource) => state.forget(resource),
    setAggregatedDiscovery(on) {
      core.aggregatedDiscovery = on;
    },
    setStale(group, version, isStale) {
      if (isStale) stale.add(apiVersionOf(group, version));
      else stale.delete(apiVersionOf(group, version));
    },
    setWatchList(on) {
      core.watchList = on;
    },
  };
}

export function changeMethods({
  state,
}: UpstreamCore): Methods<'put' | 'remove' | 'compact' | 'restore' | 'state' | 'history'> {
  return {
    put(resource, namespace, name, content) {
      const history = state.history(resource);
      return state.put(history, objectKey(history.kind, namespace, name), textOf(content));
    },
    remove(resource, namespace, name) {
      const history = state.history(resource);
      return state.remove(history, objectKey(history.kind, namespace, name));
    },
    compact: () => state.compact(),
    restore: (revision) => state.restore(revision),
    state(resource) {
      const history = state.history(resource);
      return new Map([...history.at(state.revision)].map(({ key, body }) => [key, wholeText(history, body)]));
    },
    history(resource) {
      const history = state.history(resource);
      return history.changes.map(
        ({ body, ...change }): HistoryEvent => ({ ...change, text: wholeText(history, body) }),
      );
    },
  };
}

export function accessMethods({ access, tokens }: UpstreamCore): Methods<'forbid' | 'setToken'> {
  return {
    forbid: (rule) => access.forbid(rule),
    setToken(user, token) {
      if (token === undefined) tokens.delete(user);
      else tokens.set(user, token);
    },
  };
}

function wholeText({ kind }: KindHistory, body: string): string {
  return servedText(kind, kind.versions[0] ?? 'v1', body);
}

/** Throws on what is not JSON, and on line breaks: a watch's events are one line each. */
function textOf(content: Content): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  if (/[\r\n]/.test(text)) throw new Error('an object must be put as one line of JSON');
  JSON.parse(text);
  return text;
}
