import type { Resource } from '@pilothouse/kube-model/resource';
import { parseLabelSelector } from '@pilothouse/kube-model/selectors/label-selector';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { GraphqlContext } from '../../context.ts';
import type { SubscriptionObjectChangesArgs } from '../../generated/resolver-types.ts';
import { clustersOf } from '../../reading/clusters-of.ts';
import { scopeOf } from '../../reading/list-objects.ts';
import { sourcesOf } from '../../reading/list-source.ts';
import { whereAllowed } from '../../reading/where-allowed.ts';

/** What one subscription is about in one cluster, with the rights of its user worked in. */
export interface Interest {
  readonly cluster: ClusterHandle;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly namespace: string | undefined;
  /** The resource to watch, when there is but one: then the store has fewer changes to look at. */
  readonly resource: string | undefined;
  matches(stored: StoredObject): boolean;
}

/** A resource that may be watched in a cluster. */
interface Grant {
  readonly cluster: ClusterHandle;
  readonly key: string;
  readonly resource: Resource;
  /** Namespaces; undefined is all. */
  readonly scope: readonly string[] | undefined;
}

const maxResources = 20;

/** Each resource where it is served and allowed. Throws `NotFound` and `Forbidden` for one that is so nowhere. */
function grantsOf(context: GraphqlContext, args: SubscriptionObjectChangesArgs): readonly Grant[] {
  const keys = new Set(args.resources);
  if (keys.size === 0 || keys.size > maxResources) {
    throw new StatusError('BadRequest', `name from 1 to ${maxResources} resources`);
  }
  const clusters = clustersOf(context, args);
  return [...keys].flatMap((key) =>
    whereAllowed(sourcesOf(clusters, key), ({ cluster, resource }): Grant => {
      const where = resource.namespaced ? (args.namespace ?? undefined) : undefined;
      return { cluster, key, resource, scope: scopeOf(context, cluster, resource, where, ['list', 'watch']) };
    }),
  );
}

type Condition = (stored: StoredObject) => boolean;

function conditionOf({ labelSelector, name }: SubscriptionObjectChangesArgs): Condition {
  const selector = parseLabelSelector(labelSelector ?? undefined);
  const only = name ?? undefined;
  return ({ key, labels }) => (only === undefined || key.name === only) && selector.matches(labels);
}

function interestIn(cluster: ClusterHandle, grants: readonly Grant[], namespace: string | undefined): Interest {
  const scopes = new Map(grants.map(({ key, scope }) => [key, { scope }]));
  return {
    cluster,
    resources: new Map(grants.map(({ key, resource }) => [key, resource])),
    namespace: grants.every(({ resource }) => resource.namespaced) ? namespace : undefined,
    resource: grants.length === 1 ? grants[0]?.key : undefined,
    matches({ key }) {
      const granted = scopes.get(key.resource);
      return granted !== undefined && (!granted.scope || granted.scope.includes(key.namespace));
    },
  };
}

/** One for each cluster in which there may be something to tell. */
export function interestsOf(context: GraphqlContext, args: SubscriptionObjectChangesArgs): readonly Interest[] {
  const grants = grantsOf(context, args);
  const holds = conditionOf(args);
  return [...new Set(grants.map(({ cluster }) => cluster))].map((cluster) => {
    const own = grants.filter((grant) => grant.cluster === cluster);
    const interest = interestIn(cluster, own, args.namespace ?? undefined);
    return { ...interest, matches: (stored) => holds(stored) && interest.matches(stored) };
  });
}
