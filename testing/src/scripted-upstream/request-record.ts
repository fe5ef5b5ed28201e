import type { Fault } from './fault.ts';

export type Verb =
  | 'get'
  | 'list'
  | 'watch'
  | 'create'
  | 'update'
  | 'patch'
  | 'delete'
  /** SelfSubjectAccessReview and SubjectAccessReview. */
  | 'review'
  | 'discovery'
  | 'version'
  /** /livez, /readyz, /healthz. */
  | 'health'
  /** What is not served at all. */
  | 'unknown';

/** One request in the log, from the moment it has come in whole. */
export interface RequestRecord {
  readonly verb: Verb;
  /** `pods`, `deployments.apps`, `pods/log`; '' where the path names none. */
  readonly resource: string;
  /** '' where the path names none. */
  readonly namespace: string;
  readonly name: string;
  /** In the path: `v1`; '' where it names none. */
  readonly version: string;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The impersonated one where there is one; undefined where nobody signed in. */
  readonly user: string | undefined;
  /** Text of a write's body, as it came. */
  readonly body: string;
  /** Undefined until headers are sent. */
  readonly status: number | undefined;
  /** What was done to it, if anything. */
  readonly fault: Fault['type'] | undefined;
}

/** What the upstream still learns about a request after it is in the log. */
export type OpenRecord = Omit<RequestRecord, 'user' | 'status' | 'fault'> & {
  user: string | undefined;
  status: number | undefined;
  fault: Fault['type'] | undefined;
};
