import type { Client } from '@pilothouse/kube-client/client';
import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import type { JsonObject } from '@pilothouse/kube-model/patch/json-value';
import { conflict, isReason } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphqlContext } from '../context.ts';
import { applyPatch } from './apply-patch.ts';
import { type Changed, changed } from './change-object.ts';
import { fieldManager } from './field-manager.ts';
import { keepingLastApplied, lastAppliedOf, withLastApplied } from './last-applied.ts';
import { manifestOf, resourceVersionOf } from './manifest-of.ts';
import { serverSideApply } from './server-side-apply.ts';
import { shownAfter } from './shown-after.ts';
import type { Target } from './target.ts';
import { withVersions } from './with-versions.ts';

export interface ApplyOptions {
  readonly dryRun: boolean;
  /** Over whichever version there is, also when the manifest was made from an older one, and over what others manage. */
  readonly force: boolean;
  /** That there must be an object, of this metadata.resourceVersion. */
  readonly expectedRevision?: string | null | undefined;
}

export interface Applied extends Changed<KubeObject> {
  readonly operation: 'CREATED' | 'CONFIGURED' | 'UNCHANGED';
}

const strict = { fieldManager, fieldValidation: 'Strict' } as const;

async function find(client: Client, { resource, namespace, name }: Target<KubeObject>) {
  try {
    return await client.get(resource, namespace, name);
  } catch (error) {
    if (isReason(error, 'NotFound')) return undefined;
    throw error;
  }
}

/** An object that is applied on the client's side, here or by kubectl, goes on so: its manifests are in it. */
function clientSideApply(
  client: Client,
  { resource, namespace, name }: Target<KubeObject>,
  { apiVersion, kind }: Served<KubeObject>,
  { last, manifest, dryRun }: { readonly last: JsonObject; readonly manifest: JsonObject; readonly dryRun: boolean },
): Promise<Served<KubeObject>> {
  const { type, patch } = applyPatch({ apiVersion, kind }, last, withLastApplied(manifest));
  return client.patch(resource, namespace, name, type, patch, { ...strict, dryRun });
}

/**
 * Creates or updates one object as the user. A manifest with a resourceVersion (one that was edited on the screen)
 * must meet that very version; what it said the last time and does not say any more is removed.
 */
export async function applyDocument(
  context: GraphqlContext,
  target: Target<KubeObject>,
  document: JsonObject,
  { dryRun, force, expectedRevision }: ApplyOptions,
): Promise<Applied> {
  const { resource, name } = target;
  const client = target.cluster.client(context.access.requireUser());
  const manifest = manifestOf(document);
  const edited = force ? undefined : resourceVersionOf(document);

  function write(before: Served<KubeObject> | undefined): Promise<Served<KubeObject>> {
    if (!before) return serverSideApply(client, target, manifest, { dryRun, force });
    if (edited) {
      const { apiVersion, kind } = before;
      const object = { ...keepingLastApplied(document, before), apiVersion, kind };
      return client.update(resource, object, { ...strict, dryRun });
    }
    const last = lastAppliedOf(before);
    if (last) return clientSideApply(client, target, before, { last, manifest, dryRun });
    return serverSideApply(client, target, manifest, { dryRun, force });
  }

  return withVersions(context, { target, expectedRevision: edited, yours: () => manifest }, async () => {
    const before = await find(client, target);
    if (!before && expectedRevision && !force) throw conflict(resource, name, 'the object has been deleted');
    const after = await write(before);
    const shown = await shownAfter(target, after, dryRun);
    const [was, is] = [before as DeepReadonly<KubeObject> | undefined, after as DeepReadonly<KubeObject>];
    const result = changed(context, target, was, is, shown);
    if (!before) return { ...result, operation: 'CREATED' };
    return { ...result, operation: result.diff === '' ? 'UNCHANGED' : 'CONFIGURED' };
  });
}
