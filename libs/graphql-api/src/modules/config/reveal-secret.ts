import { secrets } from '@pilothouse/kube-model/registry';
import { resourceKey } from '@pilothouse/kube-model/resource';
import { notFound, StatusError } from '@pilothouse/kube-model/status-error';
import type { GraphqlContext } from '../../context.ts';
import type { NamedRef, SecretValue } from '../../generated/resolver-types.ts';
import { clusterOf, findObject } from '../../reading/find-object.ts';

/** How long a screen may show it, milliseconds. */
const shownFor = 30_000;

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The value of one key. Who asked, and for what, is in the audit before the value goes out: when that cannot be
 * written, nothing is shown. Throws StatusError `NotFound`, `Forbidden` and `ServiceUnavailable`.
 */
export async function revealSecret(context: GraphqlContext, ref: NamedRef, key: string): Promise<SecretValue> {
  const { cluster, namespace, name } = ref;
  const user = context.access.requireUser();
  const handle = clusterOf(context, cluster);
  if (!findObject(context, handle, secrets, { namespace, name })) throw notFound(secrets, name);
  // From its cluster: of a mirrored one we do not have it.
  const secret = await handle.client(user).get(secrets, namespace, name);
  const value = secret.data?.[key];
  if (value === undefined) throw new StatusError('NotFound', `secret "${name}" has no key "${key}"`);
  const address = context.client.origin;
  const object = { cluster, resource: resourceKey(secrets), namespace, name };
  await context.audit.record({ user, address, action: 'secret.reveal', ...object, detail: { key } });
  const bytes = Buffer.from(value, 'base64');
  const hideAt = new Date(context.clock.now() + shownFor).toISOString();
  return { key, text: decode(bytes), base64: value, bytes: bytes.length, hideAt };
}
