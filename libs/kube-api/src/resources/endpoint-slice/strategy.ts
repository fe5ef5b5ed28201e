import type { AnyObject } from '@pilothouse/kube-model/object';
import type { Strategy } from '../strategy.ts';

/** As upstream serves a slice without endpoints or without ports. */
function showEmptyLists(slice: AnyObject): void {
  slice.endpoints ??= null;
  slice.ports ??= null;
}

export const endpointSliceStrategy: Strategy = {
  generation: true,
  prepareForCreate: showEmptyLists,
  prepareForUpdate: showEmptyLists,
};
