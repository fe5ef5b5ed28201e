import type { User } from '@pilothouse/access/user';
import type { AnyObject } from '@pilothouse/kube-model/object';
import { pods } from '@pilothouse/kube-model/registry';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { type JsonRecord, recordAt, stringAt } from '../json-record.ts';
import { accessReview, attributesOfReview } from '../reviews/access-review.ts';
import { rulesReview } from '../reviews/rules-review.ts';
import type { Target } from '../verbs/api.ts';
import { bindPod } from '../verbs/binding.ts';
import { decodeChecked } from '../verbs/decode-checked.ts';
import { checkAddress } from '../verbs/object-identity.ts';
import { callerOf, type Exchange, sendJson } from './exchange.ts';
import { readObject } from './read-object.ts';
import { success } from './send-object.ts';
import type { Server } from './server-deps.ts';

type Answer = (server: Server, user: User, review: AnyObject, target: Target) => object | Promise<object>;

/** Resources of which nothing is stored: a create is a question, and its answer the object with a status. */
const reviews: Readonly<Record<string, Answer>> = {
  'selfsubjectreviews.authentication.k8s.io': (_server, user) => ({ userInfo: userInfo(user) }),
  'selfsubjectaccessreviews.authorization.k8s.io': ({ api }, user, { spec }) => accessReview(api, user, spec),
  'subjectaccessreviews.authorization.k8s.io': ({ api }, _user, { spec }) => accessReview(api, subjectOf(spec), spec),
  'localsubjectaccessreviews.authorization.k8s.io': ({ api }, _user, { spec }, { namespace }) => {
    if (attributesOfReview(spec)?.namespace === namespace) return accessReview(api, subjectOf(spec), spec);
    throw new StatusError('BadRequest', `spec.resourceAttributes.namespace must match namespace: ${namespace}`);
  },
  'selfsubjectrulesreviews.authorization.k8s.io': ({ api }, user, { spec }) =>
    rulesReview(api, user, stringAt(spec, 'namespace') ?? ''),
  'tokenreviews.authentication.k8s.io': async ({ api }, _user, { spec }) => {
    const found = await api.identify(tokenOf(spec), audiencesOf(spec) ?? [api.tokens.issuer]);
    return found
      ? { authenticated: true, user: userInfo(found.user), audiences: found.audiences }
      : { authenticated: false, error: 'invalid bearer token' };
  },
};

export function isVirtual(resource: Resource): boolean {
  const key = resourceKey(resource);
  return reviews[key] !== undefined || key === 'bindings';
}

/** Questions about oneself are free to everybody who is signed in. */
export function isAboutSelf({ resource }: Resource): boolean {
  return resource.startsWith('selfsubject');
}

export async function createVirtual(server: Server, exchange: Exchange, target: Target): Promise<void> {
  const caller = callerOf(exchange);
  const body = await readObject(exchange);
  checkAddress(target, body);
  const object = decodeChecked(target.resource, body, caller);
  const answer = reviews[resourceKey(target.resource)];
  if (answer) {
    const status = await answer(server, exchange.user, object, target);
    const { apiVersion, kind, metadata = {}, spec } = object;
    return sendJson(exchange, 201, {
      kind,
      apiVersion,
      metadata: { ...metadata, creationTimestamp: null },
      spec,
      status,
    });
  }
  const name = object.metadata?.name ?? '';
  await bindPod(server.api, { resource: pods, namespace: target.namespace, name, subresource: '' }, object, caller);
  sendJson(exchange, 201, success);
}

function userInfo({ name, uid, groups, extra }: User): object {
  return { username: name, ...(uid !== undefined && { uid }), groups, ...(extra && { extra }) };
}

function tokenOf(spec: unknown): string {
  const token = stringAt(spec, 'token');
  if (token) return token;
  throw new StatusError('BadRequest', 'token is required for TokenReview in authentication');
}

/** Whom the token has to be meant for; undefined leaves it to this API. */
function audiencesOf(spec: unknown): readonly string[] | undefined {
  const named = recordAt({ spec }, 'spec')?.audiences;
  const audiences = Array.isArray(named) ? named.filter((audience) => typeof audience === 'string') : [];
  return audiences.length === 0 ? undefined : audiences;
}

/** Whom a SubjectAccessReview asks about. */
function subjectOf(spec: unknown): User {
  const named: JsonRecord = recordAt({ spec }, 'spec') ?? {};
  const groups = Array.isArray(named.groups) ? named.groups.filter((group) => typeof group === 'string') : [];
  return { name: stringAt(named, 'user') ?? '', groups, via: 'token' };
}
