import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import type { Resource } from '@pilothouse/kube-model/resource';

export interface Page<T extends KubeObject> {
  readonly items: readonly Served<T>[];
  readonly resourceVersion: string;
  readonly continue?: string;
}

export interface ListOptions {
  /** Undefined means all namespaces. */
  readonly namespace?: string | undefined;
  readonly labelSelector?: string | undefined;
  readonly fieldSelector?: string | undefined;
  readonly limit?: number | undefined;
  readonly continue?: string | undefined;
  /** '0' accepts any age; undefined means the newest. */
  readonly resourceVersion?: string | undefined;
}

export interface WatchOptions extends Omit<ListOptions, 'limit' | 'continue'> {
  readonly allowBookmarks?: boolean | undefined;
  readonly sendInitialEvents?: boolean | undefined;
  readonly signal: AbortSignal;
}

export type WatchEvent<T extends KubeObject> =
  | { readonly type: 'ADDED' | 'MODIFIED' | 'DELETED'; readonly object: Served<T> }
  | { readonly type: 'BOOKMARK'; readonly resourceVersion: string; readonly initialEventsEnd: boolean };

export interface WriteOptions {
  readonly fieldManager?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly fieldValidation?: 'Ignore' | 'Warn' | 'Strict' | undefined;
}

/** `status`, `scale`, `binding`, `finalize`, `eviction`. */
export interface SubresourceOptions extends WriteOptions {
  readonly subresource?: string | undefined;
}

export type PatchType = 'json' | 'merge' | 'strategic' | 'apply';

export interface PatchOptions extends SubresourceOptions {
  /** Of apply only: takes fields over from other managers. */
  readonly force?: boolean | undefined;
}

export interface DeleteOptions extends Omit<WriteOptions, 'fieldManager' | 'fieldValidation'> {
  readonly gracePeriodSeconds?: number | undefined;
  readonly propagationPolicy?: 'Foreground' | 'Background' | 'Orphan' | undefined;
  readonly preconditions?: { readonly uid?: string; readonly resourceVersion?: string } | undefined;
}

/**
 * The Kubernetes API as one user sees it, wherever it runs. Every method throws StatusError for an answer that is a
 * failure. Objects that are returned may be shared: never write to them (structuredClone first).
 * `namespace` is '' for cluster-scoped resources.
 */
export interface Client {
  get<T extends KubeObject>(resource: Resource<T>, namespace: string, name: string): Promise<Served<T>>;
  list<T extends KubeObject>(resource: Resource<T>, options?: ListOptions): Promise<Page<T>>;
  /**
   * Throws StatusError `Expired` when the resourceVersion is too old; ends when the signal aborts; may end at any
   * moment otherwise, and is then resumed from the last resourceVersion seen.
   */
  watch<T extends KubeObject>(resource: Resource<T>, options: WatchOptions): AsyncIterable<WatchEvent<T>>;
  /** metadata.namespace says where. A `subresource` needs `name` (binding, eviction). */
  create<T extends KubeObject>(resource: Resource<T>, object: T, options?: SubresourceOptions): Promise<Served<T>>;
  /** metadata.resourceVersion, if set, is a precondition. */
  update<T extends KubeObject>(resource: Resource<T>, object: T, options?: SubresourceOptions): Promise<Served<T>>;
  patch<T extends KubeObject>(
    resource: Resource<T>,
    namespace: string,
    name: string,
    type: PatchType,
    patch: object,
    options?: PatchOptions,
  ): Promise<Served<T>>;
  /** The object as it is after the request; it may still exist, terminating. */
  delete<T extends KubeObject>(
    resource: Resource<T>,
    namespace: string,
    name: string,
    options?: DeleteOptions,
  ): Promise<Served<T>>;
  deleteCollection<T extends KubeObject>(
    resource: Resource<T>,
    namespace: string,
    selector: Pick<ListOptions, 'labelSelector' | 'fieldSelector'>,
    options?: DeleteOptions,
  ): Promise<void>;
}
