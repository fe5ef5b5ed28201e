import type { HttpTransport } from '@pilothouse/kube-client/http-transport';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { z } from 'zod';
import { Turns } from '../mirror/turns.ts';

interface Attributes {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
}

const path = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews';
const answer = z.object({ status: z.object({ allowed: z.boolean() }) });
/** Questions that are asked at once. */
const atOnce = 8;

/** Whether the credentials allow something in all namespaces. Throws StatusError. */
export async function isAllowed(
  transport: HttpTransport,
  attributes: Attributes,
  signal: AbortSignal,
): Promise<boolean> {
  const body = {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SelfSubjectAccessReview',
    spec: { resourceAttributes: attributes },
  };
  const parsed = answer.safeParse(await transport.json({ method: 'POST', path, body, signal }));
  if (parsed.success) return parsed.data.status.allowed;
  throw new StatusError('InternalError', `what ${path} answers is no SelfSubjectAccessReview`);
}

/** Which of the kinds may not be listed and watched, as `secrets`, `deployments.apps`. Throws StatusError. */
export async function forbiddenKinds(
  transport: HttpTransport,
  kinds: readonly Resource[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const mayRead = async (attributes: Omit<Attributes, 'verb'>) =>
    (await isAllowed(transport, { verb: 'list', ...attributes }, signal)) &&
    (await isAllowed(transport, { verb: 'watch', ...attributes }, signal));
  // Most credentials may read everything: two questions rather than two a kind.
  if (await mayRead({ group: '*', resource: '*' })) return [];
  const turns = new Turns(atOnce);
  const asked = kinds.map(async (kind) => {
    const { group, resource } = kind;
    return (await turns.take(signal, () => mayRead({ group, resource }))) ? [] : [resourceKey(kind)];
  });
  return (await Promise.all(asked)).flat();
}
