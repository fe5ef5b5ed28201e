import type { PatchType } from '@pilothouse/kube-client/client';

/** A patch as it came: its format, and what stood in the body. */
export interface Patch {
  readonly type: Exclude<PatchType, 'apply'>;
  readonly body: unknown;
}
