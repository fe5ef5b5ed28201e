import { type Attributes, aboutItself } from '@pilothouse/access/authorizer';
import type { User } from '@pilothouse/access/user';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Api, Target } from './api.ts';

export function attributesOf(verb: string, { resource, namespace, name, subresource }: Target): Attributes {
  return aboutItself({
    verb,
    group: resource.group,
    resource: subresource === '' ? resource.resource : `${resource.resource}/${subresource}`,
    namespace,
    name,
  });
}

/** Throws Forbidden, in upstream's words, unless the user may do this. */
export function authorize(api: Pick<Api, 'authorizer'>, user: User, verb: string, target: Target): void {
  const { allowed, reason } = api.authorizer.authorize(user, attributesOf(verb, target));
  if (!allowed) throw forbidden(target, reason);
}

/** `reason` is the authorizer's sentence: who may not do what, and where. */
function forbidden({ resource, name }: Target, reason: string): StatusError {
  const qualified = resource.group === '' ? resource.resource : `${resource.resource}.${resource.group}`;
  const subject = name === '' ? qualified : `${qualified} "${name}"`;
  return new StatusError('Forbidden', `${subject} is forbidden: ${reason}`, {
    ...(name !== '' && { name }),
    ...(resource.group !== '' && { group: resource.group }),
    kind: resource.resource,
  });
}

/** As `authorize`, for a path that is no resource. */
export function authorizePath(api: Pick<Api, 'authorizer'>, user: User, verb: string, path: string): void {
  const { allowed, reason } = api.authorizer.authorizePath(user, { verb, path });
  if (!allowed) throw new StatusError('Forbidden', `forbidden: ${reason}`, {});
}
