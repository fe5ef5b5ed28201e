/** Which words say what lets an object go. */
export type Advice = 'dependents' | 'claim' | 'volume' | 'ending' | 'owner';

interface Held {
  readonly namespace: string;
  readonly resource: string;
  /** Of one that is held. */
  readonly name: string;
}

export interface Unblocking {
  readonly advice: Advice;
  /** Lets it go without asking whoever put the finalizer there; only where nobody of the cluster will. */
  readonly command?: string;
}

/** Finalizers that the cluster takes off by itself once what they wait for is done. */
const own: Readonly<Record<string, Advice>> = {
  foregroundDeletion: 'dependents',
  orphan: 'dependents',
  'kubernetes.io/pvc-protection': 'claim',
  'kubernetes.io/pv-protection': 'volume',
  'batch.kubernetes.io/job-tracking': 'ending',
};

/** What lets go of an object that a finalizer holds. */
export function unblocking(finalizer: string, { namespace, resource, name }: Held): Unblocking {
  const advice = own[finalizer];
  if (advice !== undefined) return { advice };
  const patch = `kubectl -n ${namespace} patch ${resource} ${name} --type=merge -p '{"metadata":{"finalizers":null}}'`;
  return { advice: 'owner', command: patch };
}
