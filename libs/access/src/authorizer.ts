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

export interface AuthorizerDecision {
  readonly allowed: boolean;
  /** In the user's words; for the 403. */
  readonly reason: string;
}

/** The one place that is asked before every read and write, REST and GraphQL alike. */
export interface Authorizer {
  authorize(user: User, attributes: Attributes): AuthorizerDecision;
}

/** Finds who a bearer token or a session cookie stands for; undefined means nobody (401). */
export interface Authenticator {
  bearer(token: string): Promise<User | undefined>;
  session(cookie: string): Promise<User | undefined>;
}
