import type { Node } from '../../kinds.ts';

/** What a node can give, unless it says less, is all that it has. */
export function defaultNode({ status }: Node): void {
  if (status?.capacity) status.allocatable ??= { ...status.capacity };
}
