import type { BoundObject, TokenGrant, TokenSubject } from '@pilothouse/access/service-account-tokens';
import type { Pod } from '@pilothouse/kube-model/kinds';
import { findKind } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { conflict, StatusError } from '@pilothouse/kube-model/status-error';
import { invalid, invalidObject, type Problem } from '@pilothouse/kube-model/validation/problem';
import { timestamp } from '@pilothouse/std/clock';
import { recordAt, stringAt } from '../json-record.ts';
import { tokenVolumeSeconds } from '../resources/pod/token-volume.ts';
import type { Api, Caller, OwnedObject, Target } from './api.ts';
import { decodeChecked } from './decode-checked.ts';
import { getObject } from './get.ts';
import { checkKind } from './object-identity.ts';

const tokenRequests = { group: 'authentication.k8s.io', version: 'v1', kind: 'TokenRequest' };

const defaultSeconds = 3600;
const leastSeconds = 600;
const mostSeconds = 2 ** 32;
/** Upstream's figure, a year. */
const extendedSeconds = 365 * 24 * 60 * 60;

/** What is asked for, with what is not said filled in. */
interface Wish {
  readonly audiences: readonly string[];
  readonly expirationSeconds: number;
}

/**
 * The TokenRequest with its answer: a token of the ServiceAccount that `target` names. Throws NotFound, Invalid,
 * Conflict, and BadRequest for what a token cannot be bound to.
 */
export async function requestToken(
  api: Pick<Api, 'store' | 'tokens' | 'clock'>,
  target: Target,
  body: OwnedObject,
  caller: Caller,
): Promise<OwnedObject> {
  checkKind({ resource: { ...target.resource, ...tokenRequests } }, body);
  const request = decodeChecked(tokenRequests, body, caller);
  const account = getObject(api, target);
  const wish = wishOf(request, api.tokens.issuer);
  refuse(otherPlace(request, target), target.name);
  refuse(badExpiration(wish.expirationSeconds), '');
  const bound = bind(api, target, recordAt(recordAt(request, 'spec'), 'boundObjectRef'));
  const subject = { namespace: target.namespace, account: { name: target.name, uid: account.uid }, ...bound };
  const now = api.clock.now();
  const token = await api.tokens.sign({ ...subject, ...granted(wish, bound, api.tokens.issuer) });
  return answered(request, target, wish, { token, now });
}

/** A Pod's own token is good for longer than it says: libraries that read it only once would fail. */
function granted(wish: Wish, { pod }: Bound, issuer: string): Pick<TokenGrant, 'warnAfterSeconds'> & Wish {
  const { expirationSeconds, audiences } = wish;
  const isPodToken = pod !== undefined && expirationSeconds === tokenVolumeSeconds && audiences.includes(issuer);
  return isPodToken ? { ...wish, expirationSeconds: extendedSeconds, warnAfterSeconds: expirationSeconds } : wish;
}

function answered(
  request: OwnedObject,
  { name, namespace }: Target,
  wish: Wish,
  { token, now }: { readonly token: string; readonly now: number },
): OwnedObject {
  return {
    ...request,
    metadata: { ...request.metadata, name, namespace, creationTimestamp: timestamp(now) },
    spec: { ...recordAt(request, 'spec'), ...wish },
    status: { token, expirationTimestamp: timestamp(now + wish.expirationSeconds * 1000) },
  };
}

function wishOf(request: OwnedObject, issuer: string): Wish {
  const { audiences, expirationSeconds } = recordAt(request, 'spec') ?? {};
  const named = Array.isArray(audiences) ? audiences.filter((audience) => typeof audience === 'string') : [];
  return {
    audiences: named.length === 0 ? [issuer] : named,
    expirationSeconds: typeof expirationSeconds === 'number' ? expirationSeconds : defaultSeconds,
  };
}

function otherPlace({ metadata }: OwnedObject, target: Target): Problem[] {
  const check = (field: 'name' | 'namespace') => {
    const value = metadata?.[field];
    const message = `must match the service account ${field} if specified`;
    return value && value !== target[field] ? [invalid(`metadata.${field}`, value, message)] : [];
  };
  return [...check('name'), ...check('namespace')];
}

function badExpiration(seconds: number): Problem[] {
  const field = 'spec.expirationSeconds';
  if (seconds < leastSeconds) return [invalid(field, seconds, 'may not specify a duration less than 10 minutes')];
  if (seconds <= mostSeconds) return [];
  return [invalid(field, seconds, 'may not specify a duration larger than 2^32 seconds')];
}

function refuse(problems: readonly Problem[], name: string): void {
  if (problems.length > 0) throw invalidObject(tokenRequests, name, problems);
}

type Bound = Pick<TokenSubject, 'pod' | 'secret' | 'node'>;

/** The object that the token shall end with; a Pod brings the node that it is on. */
function bind(
  api: Pick<Api, 'store'>,
  target: Target,
  reference: Readonly<Record<string, unknown>> | undefined,
): Bound {
  if (!reference) return {};
  const [apiVersion, kind] = [stringAt(reference, 'apiVersion') ?? '', stringAt(reference, 'kind') ?? ''];
  const resource = apiVersion === 'v1' ? findKind(apiVersion, kind) : undefined;
  if (resource === undefined || !bindable.has(kind)) throw unbindable(apiVersion, kind);
  const name = stringAt(reference, 'name') ?? '';
  const namespace = resource.namespaced ? target.namespace : '';
  const found = getObject(api, { resource, namespace, name, subresource: '' });
  const object = { name, uid: found.uid };
  checkUid(resource, object, stringAt(reference, 'uid'));
  if (kind === 'Secret') return { secret: object };
  if (kind === 'Node') return { node: object };
  const { spec } = found.parse<Pod>();
  if (spec?.serviceAccountName === target.name) return { pod: object, ...nodeOf(api, spec.nodeName) };
  throw new StatusError(
    'BadRequest',
    `cannot bind token for serviceaccount "${target.name}" to pod running with different serviceaccount name.`,
  );
}

const bindable = new Set(['Pod', 'Secret', 'Node']);

function unbindable(apiVersion: string, kind: string): StatusError {
  const shown = `${apiVersion}, Kind=${kind}`;
  return new StatusError('BadRequest', `cannot bind token to object of type ${shown}`);
}

function checkUid({ kind }: Resource, { name, uid }: BoundObject, wanted: string | undefined): void {
  if (!wanted || wanted === uid) return;
  const why = `the UID in the bound object reference (${wanted}) does not match the UID in record. The object might have been deleted and then recreated`;
  throw conflict({ group: '', resource: kind }, name, why);
}

function nodeOf({ store }: Pick<Api, 'store'>, name: string | undefined): Bound {
  if (!name) return {};
  const found = store.get({ resource: 'nodes', namespace: '', name });
  return { node: { name, ...(found && { uid: found.uid }) } };
}
