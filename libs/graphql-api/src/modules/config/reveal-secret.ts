import { secrets } from '@pilothouse/kube-model/registry';
import { StatusError } from '@pilothouse/kube-model/status-error';
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

/** The value of one key. Who asked, and for what, goes to the log before the value goes out. */
export function revealSecret(context: GraphqlContext, ref: NamedRef, key: string): SecretValue {
  const { namespace, name } = ref;
  const user = context.access.requireUser();
  const secret = findObject(context, clusterOf(context, ref.cluster), secrets, { namespace, name });
  const value = secret?.object.data?.[key];
  if (value === undefined) throw new StatusError('NotFound', `secret "${name}" has no key "${key}"`);
  const { cluster } = ref;
  context.logger.info(
    { audit: 'reveal', user: user.name, cluster, namespace, secret: name, key },
    'a secret was shown',
  );
  const bytes = Buffer.from(value, 'base64');
  const hideAt = new Date(context.clock.now() + shownFor).toISOString();
  return { key, text: decode(bytes), base64: value, bytes: bytes.length, hideAt };
}
