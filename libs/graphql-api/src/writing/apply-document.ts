import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import { isJsonObject, type JsonObject } from '@pilothouse/kube-model/patch/json-value';
import { apiVersionOf } from '@pilothouse/kube-model/resource';
import { isReason } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphqlContext } from '../context.ts';
import { applyPatch } from './apply-patch.ts';
import { type Changed, changed, currentView, fieldManager, type Target } from './change-object.ts';
import { shownAfter } from './shown-after.ts';
import { withCurrent } from './with-current.ts';

/** Where `kubectl apply` keeps the manifest that it applied last; kept up, so that both can take turns. */
const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

export interface ApplyOptions {
  readonly dryRun: boolean;
  /** Over whichever version there is, also when the manifest was made from an older one. */
  readonly force: boolean;
}

export interface Applied extends Changed<KubeObject> {
  readonly operation: 'CREATED' | 'CONFIGURED' | 'UNCHANGED';
}

function parseObject(text: string | undefined): JsonObject {
  if (!text) return {};
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** What the server writes and a manifest copied from the screen still carries. */
const serverOwned = ['resourceVersion', 'uid', 'creationTimestamp', 'generation', 'managedFields', 'selfLink'];

function manifestOf(document: JsonObject): JsonObject {
  const { status: _, ...rest } = document;
  const metadata = isJsonObject(document.metadata) ? document.metadata : {};
  const annotations = isJsonObject(metadata.annotations) ? metadata.annotations : {};
  const kept = Object.entries(annotations).filter(([name]) => name !== lastApplied);
  const own = Object.entries(metadata).filter(([name]) => !serverOwned.includes(name) && name !== 'annotations');
  return {
    ...rest,
    metadata: { ...Object.fromEntries(own), ...(kept.length > 0 && { annotations: Object.fromEntries(kept) }) },
  };
}

function withLastApplied(manifest: JsonObject): JsonObject {
  const metadata = isJsonObject(manifest.metadata) ? manifest.metadata : {};
  const annotations = isJsonObject(metadata.annotations) ? metadata.annotations : {};
  const text = `${JSON.stringify(manifest)}\n`;
  return { ...manifest, metadata: { ...metadata, annotations: { ...annotations, [lastApplied]: text } } };
}

function resourceVersionOf({ metadata }: JsonObject): string | undefined {
  const version = isJsonObject(metadata) ? metadata.resourceVersion : undefined;
  return typeof version === 'string' && version !== '' ? version : undefined;
}

/**
 * Creates or updates one object as the user. A manifest with a resourceVersion (one that was edited on the screen)
 * must meet that very version; what it said the last time and does not say any more is removed.
 */
export async function applyDocument(
  context: GraphqlContext,
  target: Target<KubeObject>,
  document: JsonObject,
  { dryRun, force }: ApplyOptions,
): Promise<Applied> {
  const { cluster, resource, namespace, name } = target;
  const client = cluster.client(context.access.requireUser());
  const manifest = manifestOf(document);
  const options = { fieldManager, dryRun, fieldValidation: 'Strict' } as const;

  async function create(): Promise<Served<KubeObject>> {
    const next = withLastApplied(manifest);
    return client.create(resource, { ...next, apiVersion: apiVersionOf(resource), kind: resource.kind }, options);
  }

  async function update(before: Served<KubeObject>): Promise<Served<KubeObject>> {
    if (resourceVersionOf(document) && !force) {
      const object = { ...document, apiVersion: before.apiVersion, kind: before.kind };
      return client.update(resource, object, options);
    }
    const last = parseObject(before.metadata.annotations?.[lastApplied]);
    const kind = { apiVersion: before.apiVersion, kind: before.kind };
    const patch = applyPatch(kind, last, withLastApplied(manifest));
    return client.patch(resource, namespace, name, 'strategic', patch, options);
  }

  return withCurrent(
    context,
    () => currentView(target),
    async () => {
      const before = await client.get(resource, namespace, name).catch((error: unknown) => {
        if (isReason(error, 'NotFound')) return undefined;
        throw error;
      });
      const after = before ? await update(before) : await create();
      const shown = await shownAfter(target, after, dryRun);
      const [was, is] = [before as DeepReadonly<KubeObject> | undefined, after as DeepReadonly<KubeObject>];
      const result = changed(context, target, was, is, shown);
      if (!before) return { ...result, operation: 'CREATED' };
      return { ...result, operation: result.diff === '' ? 'UNCHANGED' : 'CONFIGURED' };
    },
  );
}
