import { asCoreEvent } from '@pilothouse/kube-model/event-views';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { isJsonObject, type JsonObject } from '@pilothouse/kube-model/patch/json-value';
import { apiVersionOf, type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { GraphqlContext } from '../../context.ts';
import { type Refusal, refusalOf } from '../../errors/refusal-of.ts';
import type { ApplyOperation, MutationApplyArgs, RequireFields } from '../../generated/resolver-types.ts';
import { clusterOf, findKind } from '../../reading/find-object.ts';
import { maskMark } from '../../reading/mask-secret.ts';
import type { ObjectView } from '../../reading/object-view.ts';
import { applyDocument } from '../../writing/apply-document.ts';
import type { Target } from '../../writing/target.ts';
import { readManifest } from './read-manifest.ts';

type ApplyArgs = RequireFields<MutationApplyArgs, 'cluster' | 'manifest' | 'dryRun' | 'force'>;

interface ApplyResult {
  readonly index: number;
  readonly apiVersion: string | undefined;
  readonly kind: string | undefined;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
  readonly operation: ApplyOperation;
  readonly object?: ObjectView;
  readonly diff: string;
  readonly warnings: readonly string[];
  readonly revision: number;
  readonly error?: Refusal;
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

function identityOf(document: JsonObject) {
  const metadata = isJsonObject(document.metadata) ? document.metadata : {};
  return {
    apiVersion: textOf(document.apiVersion),
    kind: textOf(document.kind),
    namespace: textOf(metadata.namespace),
    name: textOf(metadata.name),
  };
}

function resourceFor(
  { kinds }: ClusterHandle,
  { apiVersion, kind }: ReturnType<typeof identityOf>,
): Resource<KubeObject> {
  if (!apiVersion || !kind) throw new StatusError('BadRequest', 'apiVersion and kind must be given');
  const resource = findKind(kinds, { apiVersion, kind });
  if (!resource) throw new StatusError('BadRequest', `no matches for kind "${kind}" in version "${apiVersion}"`);
  return resource;
}

/** Events are written in the group in which they are kept, which calls some fields otherwise. */
function asKept(resource: Resource, document: JsonObject): JsonObject {
  const isOther = resourceKey(resource) === 'events' && document.apiVersion !== apiVersionOf(resource);
  return isOther ? asCoreEvent(document) : document;
}

/** A manifest that was copied from a masked Secret would write the masks as values. */
function refuseMasks(document: JsonObject): void {
  if (
    JSON.stringify(document.data ?? {}).includes(maskMark) ||
    JSON.stringify(document.stringData ?? {}).includes(maskMark)
  ) {
    throw new StatusError('BadRequest', 'the values of this Secret are masked: change its keys one by one');
  }
}

function prepare(context: GraphqlContext, args: ApplyArgs, document: JsonObject) {
  const identity = identityOf(document);
  const cluster = clusterOf(context, args.cluster);
  const resource = resourceFor(cluster, identity);
  const { name } = identity;
  if (!name) throw new StatusError('BadRequest', 'metadata.name must be given');
  const namespace = resource.namespaced ? (identity.namespace ?? args.namespace ?? 'default') : '';
  if (resourceKey(resource) === 'secrets') refuseMasks(document);
  const metadata = isJsonObject(document.metadata) ? document.metadata : {};
  const object: JsonObject = {
    ...asKept(resource, document),
    apiVersion: apiVersionOf(resource),
    metadata: {
      ...metadata,
      ...(namespace !== '' && { namespace }),
      ...(args.expectedRevision && { resourceVersion: args.expectedRevision }),
    },
  };
  const target: Target<KubeObject> = { cluster, resource, namespace, name };
  return { target, object };
}

async function applyOne(context: GraphqlContext, args: ApplyArgs, document: JsonObject, index: number) {
  const identity = identityOf(document);
  try {
    const { target, object } = prepare(context, args, document);
    const { view, operation, diff, warnings, revision } = await applyDocument(context, target, object, args);
    const { namespace, name } = target;
    return { index, ...identity, namespace, name, operation, object: view, diff, warnings, revision };
  } catch (error) {
    const refused = { operation: 'REFUSED', diff: '', warnings: [], revision: 0, error: refusalOf(error) } as const;
    return { index, ...identity, ...refused };
  }
}

/** Applies the documents of a manifest one after the other; one that is refused does not stop the rest. */
export async function applyManifest(context: GraphqlContext, args: ApplyArgs) {
  const cluster = clusterOf(context, args.cluster);
  const documents = readManifest(args.manifest);
  if (args.expectedRevision && documents.length > 1) {
    throw new StatusError('BadRequest', '`expectedRevision` needs a manifest of one document');
  }
  const results: ApplyResult[] = [];
  for (const [index, document] of documents.entries()) {
    results.push(await applyOne(context, args, document, index));
  }
  const revision = Math.max(...results.map((result) => result.revision));
  return { results, revision: revision || cluster.store.revision() };
}
