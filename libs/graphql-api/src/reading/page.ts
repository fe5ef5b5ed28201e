import type { KubeObject } from '@pilothouse/kube-model/object';
import type { ObjectView } from './object-view.ts';

/** One page of one list; all that it has of one cluster is of one revision. */
export interface Page<T extends ObjectView<KubeObject>> {
  readonly rows: readonly Row<T>[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** 0 when rows of several clusters may be in the list. */
  readonly revision: number;
  /** Where a subscription goes on without a gap. */
  readonly resume: string;
  /** Rows on all pages. */
  count(): number;
}

export interface Row<T> {
  readonly node: T;
  readonly cursor: string;
}
