import type { Secret } from '@pilothouse/kube-model/kinds';
import type { Strategy } from '../strategy.ts';

/** `stringData` is only written: its values are kept in `data`, encoded. */
function foldStringData(secret: Secret): void {
  if (!secret.stringData) return;
  const data = { ...secret.data };
  for (const [key, value] of Object.entries(secret.stringData)) data[key] = Buffer.from(value).toString('base64');
  secret.data = data;
  delete secret.stringData;
}

export const secretStrategy: Strategy<Secret> = {
  prepareForCreate: foldStringData,
  prepareForUpdate(next, current) {
    foldStringData(next);
    // As upstream: an update that leaves the type out keeps it.
    if (!next.type && current.type) next.type = current.type;
  },
};
