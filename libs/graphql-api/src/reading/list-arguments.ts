import { StatusError } from '@pilothouse/kube-model/status-error';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { ClusterHandle } from '../cluster-handle.ts';
import type { InputMaybe, ObjectFilter, ObjectSort } from '../generated/resolver-types.ts';

export type Stored<T> = (stored: StoredObject) => T;

export interface ListArguments {
  readonly filter?: InputMaybe<ObjectFilter>;
  readonly sort?: InputMaybe<ObjectSort>;
  readonly first: number;
  readonly after?: InputMaybe<string>;
  /** One more condition on what a cluster has; cheap. */
  readonly where?: ((cluster: ClusterHandle) => Stored<boolean>) | undefined;
  /** Where to look in a cluster instead of the whole list: from an index. */
  readonly candidates?: ((cluster: ClusterHandle) => readonly StoredObject[]) | undefined;
}

const maxPage = 1000;

/** Throws StatusError `BadRequest`. */
export function requirePageSize(first: number): void {
  if (first < 0 || first > maxPage) throw new StatusError('BadRequest', `\`first\` is from 0 to ${maxPage}`);
}
