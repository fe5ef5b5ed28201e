import { Chaos } from './chaos.ts';
import type { UpstreamCore } from './exchange.ts';
import type { Listener } from './listener.ts';
import type { ScriptedUpstream } from './scripted-upstream.ts';
import { resourceKey } from './upstream-kind.ts';
import type { WatchStream } from './watch-stream.ts';

type FaultMethods = Pick<
  ScriptedUpstream,
  'misbehave' | 'behave' | 'breakWatches' | 'bookmark' | 'dropConnections' | 'refuse' | 'listen' | 'chaos'
>;

export function faultMethods(core: UpstreamCore, listener: Listener): FaultMethods {
  const { clock, state, faults } = core;
  return {
    misbehave: (fault, filter = {}) => faults.add(fault, filter),
    async behave() {
      faults.clear();
      await core.chaos?.stop();
      core.chaos = undefined;
      await listener.listen();
    },
    breakWatches(fault, resource) {
      const open = watchesOf(core, resource);
      for (const stream of open) stream.break(fault);
      return open.length;
    },
    bookmark(resource) {
      for (const stream of watchesOf(core, resource)) stream.bookmark();
    },
    dropConnections: () => listener.drop(),
    refuse: () => listener.refuse(),
    listen: () => listener.listen(),
    chaos(seed, options = {}) {
      core.chaos = new Chaos(seed, options, {
        clock,
        drop: () => void listener.drop(),
        refuse: () => listener.refuse(),
        listen: () => listener.listen(),
        compact: () => state.compact(),
      });
      return core.chaos;
    },
  };
}

type RequestCounts = Pick<ScriptedUpstream, 'log' | 'count' | 'lists' | 'openWatches'>;

export function requestCounts(core: UpstreamCore): RequestCounts {
  const { log } = core;
  const isOf = (resource: string | undefined, record: { resource: string }) =>
    resource === undefined || record.resource === resource;
  return {
    log,
    count: (verb, resource) => log.filter((record) => record.verb === verb && isOf(resource, record)).length,
    lists: (resource) =>
      log.filter((record) => record.verb === 'list' && !record.query.get('continue') && isOf(resource, record)).length,
    openWatches: (resource) => watchesOf(core, resource).length,
  };
}

function watchesOf({ watches }: UpstreamCore, resource: string | undefined): WatchStream[] {
  return [...watches].filter(
    ({ ended, history }) => !ended && (resource === undefined || resourceKey(history.kind) === resource),
  );
}
