/** Who asks: what authentication found. */
export interface User {
  readonly name: string;
  readonly groups: readonly string[];
  /** How the user was authenticated, for the journal and the audit. */
  readonly via: 'session' | 'token' | 'internal';
  /** Of a service account: tells it from an earlier one of its name. */
  readonly uid?: string;
  /** What else the credential says: `authentication.kubernetes.io/pod-name` and its like. */
  readonly extra?: Readonly<Record<string, readonly string[]>>;
}

/** Components of this process act under names of their own, as upstream's do (`system:kube-scheduler`). */
export function internalUser(name: string): User {
  return { name, groups: ['system:masters', 'system:authenticated'], via: 'internal' };
}
