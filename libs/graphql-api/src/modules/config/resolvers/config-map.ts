import { configMaps } from '@pilothouse/kube-model/registry';
import type { ConfigMapKey, Resolvers } from '../../../generated/resolver-types.ts';
import { clustersOf } from '../../../reading/clusters-of.ts';
import { clusterOf, findObject } from '../../../reading/find-object.ts';
import type { ConfigMapView } from '../../../reading/kind-views.ts';
import { listObjects } from '../../../reading/list-objects.ts';
import { connectionFields } from '../../base/connection-fields.ts';
import { objectFields } from '../../base/object-fields.ts';
import { deletionEffects } from '../deletion-effects.ts';
import { keyChanges, keyHistory } from '../key-history.ts';
import { usersOf } from '../users-of.ts';

const instant = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString());

async function keysOf(view: ConfigMapView): Promise<ConfigMapKey[]> {
  const { data = {}, binaryData = {} } = view.object;
  const changed = keyChanges(await keyHistory(view));
  const texts = Object.entries(data).map(([key, text]) => ({
    key,
    text,
    binary: false,
    bytes: Buffer.byteLength(text),
  }));
  const binaries = Object.entries(binaryData).map(([key, base64]) => {
    return { key, base64, binary: true, bytes: Buffer.from(base64, 'base64').length };
  });
  return [...texts, ...binaries].map((entry) => ({ ...entry, changedAt: instant(changed.get(entry.key)) }));
}

export const configMap: Pick<Resolvers, 'ConfigMap' | 'ConfigMapConnection' | 'Query'> = {
  Query: {
    configMaps: (_, args, context) => listObjects(context, clustersOf(context, args), configMaps, args),
    configMap: (_, { cluster, ...place }, context) =>
      findObject(context, clusterOf(context, cluster), configMaps, place),
  },
  ConfigMap: {
    ...objectFields,
    data: ({ object }) => object.data ?? {},
    binaryData: ({ object }) => object.binaryData ?? {},
    immutable: ({ object }) => object.immutable ?? false,
    keys: keysOf,
    keyCount: ({ object }) => Object.keys(object.data ?? {}).length + Object.keys(object.binaryData ?? {}).length,
    usedBy: (view, _, context) => usersOf(context, view),
    deletionEffects: (view, _, context) => deletionEffects(context, view),
  },
  ConfigMapConnection: connectionFields,
};
