import type { Attributes, AuthorizerDecision } from '@pilothouse/access/authorizer';
import type { User } from '@pilothouse/access/user';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { recordAt, stringAt } from '../json-record.ts';
import type { Api } from '../verbs/api.ts';

/** The question in a review's spec; undefined when it is about a path that is no resource. */
export function attributesOfReview(spec: unknown): Attributes | undefined {
  const asked = recordAt(spec, 'resourceAttributes');
  if (!asked) return undefined;
  const resource = stringAt(asked, 'resource') ?? '';
  const subresource = stringAt(asked, 'subresource') ?? '';
  return {
    verb: stringAt(asked, 'verb') ?? '',
    group: stringAt(asked, 'group') ?? '',
    resource: subresource === '' ? resource : `${resource}/${subresource}`,
    namespace: stringAt(asked, 'namespace') ?? '',
    name: stringAt(asked, 'name') ?? '',
  };
}

/** The status of an access review: what the authorizer says, and why the rules allow it. */
export function accessReview({ authorizer }: Pick<Api, 'authorizer'>, user: User, spec: unknown): object {
  const attributes = attributesOfReview(spec);
  if (attributes) return statusOf(authorizer.authorize(user, attributes));
  const asked = recordAt(spec, 'nonResourceAttributes');
  if (!asked) {
    throw new StatusError('BadRequest', 'spec must hold exactly one of resourceAttributes and nonResourceAttributes');
  }
  const question = { verb: stringAt(asked, 'verb') ?? '', path: stringAt(asked, 'path') ?? '' };
  return statusOf(authorizer.authorizePath(user, question));
}

function statusOf({ allowed, finding }: AuthorizerDecision): object {
  return { allowed, ...(finding !== undefined && { reason: finding }) };
}
