import type { Clock } from '@pilothouse/std/clock';
import type { AccessRule } from './access-rules.ts';
import type { ChaosOptions, ChaosRun } from './chaos.ts';
import { createCore, makeCertificates } from './create-core.ts';
import type { Fault, FaultFilter, FaultRule, WatchFault } from './fault.ts';
import { faultMethods, requestCounts } from './fault-methods.ts';
import { kubeconfigText } from './kubeconfig-text.ts';
import { Listener } from './listener.ts';
import type { RequestRecord, Verb } from './request-record.ts';
import { serve } from './serve.ts';
import type { UpstreamKind } from './upstream-kind.ts';
import { accessMethods, changeMethods, kindMethods } from './upstream-methods.ts';

export interface UpstreamOptions {
  /** Default: none; `addKind` adds at any time. */
  readonly kinds?: readonly UpstreamKind[];
  /** Default false: plain HTTP. */
  readonly tls?: boolean;
  /** Bearer tokens of users; default: `admin` with the token `admin-token`. */
  readonly tokens?: Readonly<Record<string, string>>;
  /** Of bookmarks, time limits and slow answers; default: the system's. */
  readonly clock?: Clock;
  /** Time between the bookmarks of a watch that allows them, ms; default 1,000. */
  readonly bookmarkEvery?: number;
  /** The resourceVersion that the first change comes after; default 1000. */
  readonly firstRevision?: number;
  /** Default true. */
  readonly aggregatedDiscovery?: boolean;
  /** Whether watches know `sendInitialEvents`; default false: 422. */
  readonly watchList?: boolean;
  /** Lines of watches go out in two pieces, cut anywhere (within a character too); default false. */
  readonly fragments?: boolean;
  /** How a watch from before the compaction is told: 200 and an ERROR event (default, as upstream's cache does it), or 410. */
  readonly expiredWatches?: 'event' | 'http';
}

/** One change, as a watch tells it. */
export interface HistoryEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  /** `namespace/name`, or `name` where the kind has no namespaces. */
  readonly key: string;
  readonly resourceVersion: number;
  /** As a GET in the preferred version gives it, with this change's resourceVersion in it (a deletion's too). */
  readonly text: string;
}

/** Something put is an object, or the exact text of one. */
export type Content = string | Readonly<Record<string, unknown>>;

/**
 * A Kubernetes API for tests that answers as documented and misbehaves on command. It serves the very text that was put:
 * nothing is parsed and printed again on the way. `resource` is `pods`, `deployments.apps` everywhere.
 */
export interface ScriptedUpstream {
  /** `http://127.0.0.1:12345`, or https. */
  readonly url: string;
  /** PEM of the CA; undefined without TLS. */
  readonly ca: string | undefined;
  /** Of that user (default: the first one); `insecure` says insecure-skip-tls-verify instead of the CA. */
  kubeconfig(options?: { readonly user?: string; readonly insecure?: boolean }): string;
  close(): Promise<void>;

  // Kinds
  readonly kinds: readonly UpstreamKind[];
  addKind(kind: UpstreamKind): void;
  /** Requests for it are 404 from now on, its watches end, its objects and history are forgotten. */
  removeKind(resource: string): void;
  /** Plain discovery is answered even when the aggregated form is asked for. */
  setAggregatedDiscovery(on: boolean): void;
  /** As where an aggregated API server is down: aggregated discovery says Stale and lists nothing, the plain one and all requests of the group version answer 503. */
  setStale(group: string, version: string, stale: boolean): void;
  setWatchList(on: boolean): void;

  // Changes
  /**
   * Creates or replaces, and gives the change's resourceVersion. Of a text, metadata.resourceVersion is replaced where it
   * stands and added where it is missing, name, namespace, uid and creationTimestamp are added where they are missing, a
   * top-level kind and apiVersion are left out (answers put them in front); every other byte is kept.
   * `namespace` is '' where the kind has none.
   */
  put(resource: string, namespace: string, name: string, content: Content): number;
  /** Gives the deletion's resourceVersion; throws where there is nothing. */
  remove(resource: string, namespace: string, name: string): number;
  /** Watches from, and pages at, a resourceVersion before now are expired from here on. Open watches stay. */
  compact(): void;
  /** As from a backup: nothing after that resourceVersion has ever happened, and the next change comes after it. */
  restore(revision: number): void;
  /** The resourceVersion of the newest change. */
  readonly revision: number;
  /** Key to the exact text of a GET in the preferred version. */
  state(resource: string): Map<string, string>;
  /** Every change since the start, compacted ones too. */
  history(resource: string): readonly HistoryEvent[];

  // Access
  /** Refuses with 403 what the rule names, reviews say so too; the answer allows it again. */
  forbid(rule: AccessRule): () => void;
  /** Tokens of that user are 401 from here on. */
  setToken(user: string, token: string | undefined): void;

  // Misbehaviour
  misbehave(fault: Fault, filter?: FaultFilter): FaultRule;
  /** Lifts every rule of `misbehave`, ends chaos, and listens again. */
  behave(): Promise<void>;
  /** Does it to the watches that are open now. Here 'cut' writes half a bookmark where no event is pending. */
  breakWatches(fault: WatchFault, resource?: string): number;
  /** Sends a bookmark to each watch that allows them. */
  bookmark(resource?: string): void;
  /** Destroys every socket; gives how many. */
  dropConnections(): number;
  /** Connections are refused, and the open ones destroyed, until `listen`. */
  refuse(): Promise<void>;
  /** Listens again, on the same port. */
  listen(): Promise<void>;
  /** Misbehaves in all ways by chance, the same way for the same seed and requests. */
  chaos(seed: number, options?: ChaosOptions): ChaosRun;

  // What was asked
  readonly log: readonly RequestRecord[];
  /** Requests so far. A list's verb counts its pages: `lists` counts those begun. */
  count(verb: Verb, resource?: string): number;
  lists(resource?: string): number;
  openWatches(resource?: string): number;
  readonly openConnections: number;
  readonly peakConnections: number;
}

/** Listens on a port of 127.0.0.1 when it resolves. */
export async function startScriptedUpstream(options: UpstreamOptions = {}): Promise<ScriptedUpstream> {
  const certificates = options.tls ? await makeCertificates() : undefined;
  const core = createCore(options, () => `127.0.0.1:${listener.port}`);
  const listener = new Listener((request, response) => void serve(core, request, response), certificates);
  for (const kind of options.kinds ?? []) core.state.add(kind);
  await listener.listen();
  const url = `${certificates ? 'https' : 'http'}://127.0.0.1:${listener.port}`;
  return {
    url,
    ca: certificates?.ca,
    kubeconfig: (wanted) => kubeconfigText(url, certificates?.ca, core.tokens, wanted),
    close: () => listener.refuse(),
    ...kindMethods(core),
    ...changeMethods(core),
    ...accessMethods(core),
    ...faultMethods(core, listener),
    ...requestCounts(core),
    get kinds() {
      return core.state.kinds;
    },
    get revision() {
      return core.state.revision;
    },
    get openConnections() {
      return listener.open;
    },
    get peakConnections() {
      return listener.peak;
    },
  };
}
