import type { PatchType } from '@pilothouse/kube-client/client';

/** A patch as it came: its format, and what stood in the body. */
export interface Patch {
  readonly type: Exclude<PatchType, 'apply'>;
  readonly body: unknown;
}

/** A configuration for server-side apply. */
export interface ApplyDocument {
  readonly type: 'apply';
  readonly body: unknown;
  /** Takes fields over from other managers. */
  readonly force: boolean;
}
