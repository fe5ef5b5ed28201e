import { isUtf8 } from 'node:buffer';
import type { ConfigMap, Secret } from '@pilothouse/kube-model/kinds';
import { configMaps, secrets } from '@pilothouse/kube-model/registry';
import type { GraphqlContext } from '../../../context.ts';
import type {
  MutationUpdateConfigMapArgs,
  MutationUpdateSecretArgs,
  RequireFields,
  Resolvers,
} from '../../../generated/resolver-types.ts';
import { clusterOf } from '../../../reading/find-object.ts';
import { bytesOf, changeConfig, removals } from '../change-config.ts';
import { revealSecret } from '../reveal-secret.ts';
import { staleWarnings } from '../stale-warnings.ts';

type Common = 'create' | 'dryRun' | 'ref' | 'remove' | 'set';

/** A key is in data when its value is text, in binaryData otherwise; never in both. */
function configMapKeys({ set, remove }: Pick<RequireFields<MutationUpdateConfigMapArgs, Common>, 'set' | 'remove'>) {
  const data: Record<string, string> = {};
  const binaryData: Record<string, string> = {};
  for (const input of set) {
    const value = bytesOf(input);
    if (typeof input.text === 'string' || isUtf8(value)) data[input.key] = value.toString();
    else binaryData[input.key] = value.toString('base64');
  }
  const elsewhere = { data: removals(Object.keys(binaryData)), binaryData: removals(Object.keys(data)) };
  const patch = {
    data: { ...removals(remove), ...elsewhere.data, ...data },
    binaryData: { ...removals(remove), ...elsewhere.binaryData, ...binaryData },
  };
  return { data, binaryData, patch };
}

async function updateConfigMap(context: GraphqlContext, args: RequireFields<MutationUpdateConfigMapArgs, Common>) {
  const { cluster, namespace, name } = args.ref;
  const { data, binaryData, patch } = configMapKeys(args);
  const binary = Object.keys(binaryData).length > 0;
  const metadata = { namespace, name };
  const object: ConfigMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata, data, ...(binary && { binaryData }) };
  const target = { cluster: clusterOf(context, cluster), resource: configMaps, namespace, name };
  const { view, ...rest } = await changeConfig(context, target, { ...args, patch, object });
  return {
    configMap: view,
    ...rest,
    warnings: [...rest.warnings, ...(await staleWarnings(context, view, args.dryRun))],
  };
}

async function updateSecret(context: GraphqlContext, args: RequireFields<MutationUpdateSecretArgs, Common>) {
  const { cluster, namespace, name } = args.ref;
  const data = Object.fromEntries(args.set.map((input) => [input.key, bytesOf(input).toString('base64')]));
  const metadata = { namespace, name };
  const object: Secret = { apiVersion: 'v1', kind: 'Secret', metadata, type: args.type ?? 'Opaque', data };
  const target = { cluster: clusterOf(context, cluster), resource: secrets, namespace, name };
  const patch = { data: { ...removals(args.remove), ...data } };
  const { view, ...rest } = await changeConfig(context, target, { ...args, patch, object });
  return { secret: view, ...rest, warnings: [...rest.warnings, ...(await staleWarnings(context, view, args.dryRun))] };
}

export const configMutations: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    updateConfigMap: (_, args, context) => updateConfigMap(context, args),
    updateSecret: (_, args, context) => updateSecret(context, args),
    revealSecret: (_, { ref, key }, context) => revealSecret(context, ref, key),
  },
};
