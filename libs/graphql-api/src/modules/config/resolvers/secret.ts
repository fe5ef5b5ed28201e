import type { Secret } from '@pilothouse/kube-model/kinds';
import { secrets } from '@pilothouse/kube-model/registry';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { GraphqlContext } from '../../../context.ts';
import type { Resolvers, SecretKey } from '../../../generated/resolver-types.ts';
import { clustersOf } from '../../../reading/clusters-of.ts';
import { clusterOf, findObject } from '../../../reading/find-object.ts';
import type { SecretView } from '../../../reading/kind-views.ts';
import { listObjects } from '../../../reading/list-objects.ts';
import { factsOfValue } from '../../../reading/mask-secret.ts';
import { memoByVersion } from '../../../reading/memo.ts';
import { connectionFields } from '../../base/connection-fields.ts';
import { objectFields } from '../../base/object-fields.ts';
import { deletionEffects } from '../deletion-effects.ts';
import { keyChanges, keyHistory } from '../key-history.ts';
import { usersOf } from '../users-of.ts';

const typeOf = memoByVersion((stored) => stored.parse<Secret>().type ?? 'Opaque');

async function keysOf(view: SecretView, fingerprint: GraphqlContext['fingerprint']): Promise<SecretKey[]> {
  const changed = keyChanges(await keyHistory(view));
  return Object.entries(view.object.data ?? {}).map(([key, value]) => {
    const at = changed.get(key);
    return {
      key,
      ...factsOfValue(value, fingerprint),
      changedAt: at === undefined ? undefined : new Date(at).toISOString(),
    };
  });
}

export const secret: Pick<Resolvers, 'Secret' | 'SecretConnection' | 'Query'> = {
  Query: {
    secrets: (_, { type, ...args }, context) => {
      const where = type ? () => (stored: StoredObject) => typeOf(stored) === type : undefined;
      return listObjects(context, clustersOf(context, args), secrets, { ...args, where });
    },
    secret: (_, { cluster, ...place }, context) => findObject(context, clusterOf(context, cluster), secrets, place),
  },
  Secret: {
    ...objectFields,
    type: ({ object }) => object.type ?? 'Opaque',
    immutable: ({ object }) => object.immutable ?? false,
    keys: (view, _, { fingerprint }) => keysOf(view, fingerprint),
    keyCount: ({ object }) => Object.keys(object.data ?? {}).length,
    usedBy: (view, _, context) => usersOf(context, view),
    deletionEffects: (view, _, context) => deletionEffects(context, view),
  },
  SecretConnection: connectionFields,
};
