import type { RuleIndex } from './rbac/rule-index.ts';
import type { User } from './user.ts';

/** One question: may `user` do `verb` on this? As RBAC asks it. */
export interface Attributes {
  /** get, list, watch, create, update, patch, delete, deletecollection; for exec and logs also create or get. */
  readonly verb: string;
  readonly group: string;
  /** Plural; with its subresource as RBAC writes it: `pods/log`. */
  readonly resource: string;
  /** Empty: cluster-scoped, or all namespaces. */
  readonly namespace: string;
  /** Empty when the request names none. */
  readonly name: string;
}

/** A Namespace by its name is asked about within itself, as upstream does: who may do something there may see it. */
export function aboutItself(attributes: Attributes): Attributes {
  const { group, resource, name } = attributes;
  const isNamespace = group === '' && (resource === 'namespaces' || resource.startsWith('namespaces/'));
  return isNamespace && name !== '' ? { ...attributes, namespace: name } : attributes;
}

/** The question about a path that is no resource: `/version`, `/openapi/v3`. */
export interface PathAttributes {
  /** The method in lower case. */
  readonly verb: string;
  readonly path: string;
}

export interface AuthorizerDecision {
  readonly allowed: boolean;
  /** Of a refusal the sentence for the 403, in upstream's words; otherwise what allows it. */
  readonly reason: string;
  /** What the rules themselves have to say: what allows it, or which roles are missing. For access reviews. */
  readonly finding?: string;
}

/** The one place that is asked before every read and write, REST and GraphQL alike. */
export interface Authorizer {
  authorize(user: User, attributes: Attributes): AuthorizerDecision;
}

/** An authorizer whose rights are rules that can be looked through. */
export interface RuleAuthorizer extends Authorizer {
  authorizePath(user: User, attributes: PathAttributes): AuthorizerDecision;
  /** The rules in force now: another object after each change of them. */
  rules(): RuleIndex;
}

/** Finds who a bearer token or a session cookie stands for; undefined means nobody (401). */
export interface Authenticator {
  bearer(token: string): Promise<User | undefined>;
  session(cookie: string): Promise<User | undefined>;
}
