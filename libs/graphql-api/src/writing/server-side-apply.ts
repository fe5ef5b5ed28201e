import type { Client, PatchOptions } from '@pilothouse/kube-client/client';
import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import type { JsonObject } from '@pilothouse/kube-model/patch/json-value';
import { isReason, type StatusError } from '@pilothouse/kube-model/status-error';
import { refusalOfApply } from '../errors/refusal-of-apply.ts';
import { fieldManager } from './field-manager.ts';
import type { Target } from './target.ts';

const ours = `conflict with ${JSON.stringify(fieldManager)}`;

/** Whether all that is in the way was set from here: by a mutation that changes single fields, which is another owner. */
function isWithOurselves({ details }: StatusError): boolean {
  const causes = details?.causes ?? [];
  return causes.length > 0 && causes.every(({ message = '' }) => message === ours || message.startsWith(`${ours} `));
}

/**
 * Makes the object, or brings it to the manifest: what we applied before and is not in it any more is removed, and what
 * others manage and have set otherwise is a Conflict unless it is forced.
 */
export async function serverSideApply(
  client: Client,
  { resource, namespace, name }: Target<KubeObject>,
  manifest: JsonObject,
  options: Pick<PatchOptions, 'dryRun' | 'force'>,
): Promise<Served<KubeObject>> {
  const apply = (force: boolean | undefined) =>
    client.patch(resource, namespace, name, 'apply', manifest, {
      fieldManager,
      fieldValidation: 'Strict',
      ...options,
      force,
    });
  try {
    return await apply(options.force);
  } catch (error) {
    if (isReason(error, 'Conflict') && isWithOurselves(error)) return apply(true);
    throw refusalOfApply(error);
  }
}
