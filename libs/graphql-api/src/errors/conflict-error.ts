import type { KubeObject } from '@pilothouse/kube-model/object';
import type { StatusError } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { GraphQLError } from 'graphql';
import { extensionsOf } from './to-graphql-error.ts';

type Version = DeepReadonly<KubeObject>;

/** The versions of an object that a change did not fit together with, as they may be shown. */
export interface ConflictVersions {
  /** metadata.resourceVersion that the change was based on. */
  readonly expectedRevision?: string;
  /** As it was then; absent when that is not known any more. */
  readonly base?: Version;
  /** As it is now; absent when it is gone. */
  readonly current?: Version;
  /** What the change would have made of `base`; absent where that cannot be said. */
  readonly yours?: Version;
}

/** CONFLICT with all that is needed to merge: the versions are in `extensions`. */
export class ConflictError extends GraphQLError {
  readonly refusal: StatusError;
  readonly versions: ConflictVersions;

  constructor(refusal: StatusError, versions: ConflictVersions) {
    super(refusal.message, { extensions: { ...extensionsOf(refusal), ...versions } });
    this.refusal = refusal;
    this.versions = versions;
  }
}
