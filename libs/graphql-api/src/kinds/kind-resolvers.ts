import type { AnyObject } from '@pilothouse/kube-model/object';
import { findResource } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphQLFieldResolver } from 'graphql';
import type { GraphqlContext } from '../context.ts';
import { kinds } from '../generated/kinds.ts';
import { conditionsOf, type WrittenCondition } from '../modules/base/conditions.ts';
import { connectionFields } from '../modules/base/connection-fields.ts';
import { objectFields } from '../modules/base/object-fields.ts';
import { clustersOf } from '../reading/clusters-of.ts';
import { clusterOf, findObject } from '../reading/find-object.ts';
import type { ListArguments } from '../reading/list-arguments.ts';
import { listObjects } from '../reading/list-objects.ts';
import type { ObjectView } from '../reading/object-view.ts';

/** One row of the registry: what the schema of a kind was made from too. */
export interface RegisteredKind {
  /** `jobs.batch`. */
  readonly resource: string;
  readonly type: string;
  /** Fields of Query. */
  readonly single: string;
  readonly list: string;
  /** The object's own field for each field of the type. */
  readonly fields: Readonly<Record<string, string>>;
  /** Whether its status has conditions. */
  readonly conditions: boolean;
}

type Resolver<Source, Args> = GraphQLFieldResolver<Source, GraphqlContext, Args>;
type Read = DeepReadonly<AnyObject> & { readonly status?: Conditioned };

interface Conditioned {
  readonly conditions?: readonly WrittenCondition[];
}

/** The registry says which fields the object has: from here on only their names are known. */
const read = ({ object }: ObjectView) => object as Read;

interface SingleArguments {
  readonly cluster: string;
  readonly namespace?: string;
  readonly name: string;
}

type ListOfClusters = ListArguments & Parameters<typeof clustersOf>[1];

function resourceOf({ resource: key }: RegisteredKind): Resource {
  const resource = findResource(key);
  if (!resource) throw new Error(`${key} is in the registry of kinds, and is no resource`);
  return resource;
}

function queriesOf(kind: RegisteredKind) {
  const resource = resourceOf(kind);
  const list: Resolver<unknown, ListOfClusters> = (_, args, context) =>
    listObjects(context, clustersOf(context, args), resource, args);
  const single: Resolver<unknown, SingleArguments> = (_, { cluster, namespace = '', name }, context) =>
    findObject(context, clusterOf(context, cluster), resource, { namespace, name });
  return { [kind.list]: list, [kind.single]: single };
}

function fieldsOf({ fields, conditions }: RegisteredKind) {
  const own = Object.entries(fields).map(([name, from]) => [name, (view: ObjectView) => read(view)[from]]);
  return {
    ...objectFields,
    ...Object.fromEntries(own),
    ...(conditions && { conditions: (view: ObjectView) => conditionsOf(read(view).status?.conditions) }),
  };
}

/** Resolvers of all registered kinds: typed objects, lists and single objects. */
export const kindResolvers = [...kinds].map((kind: RegisteredKind) => ({
  Query: queriesOf(kind),
  [kind.type]: fieldsOf(kind),
  [`${kind.type}Connection`]: connectionFields,
}));
