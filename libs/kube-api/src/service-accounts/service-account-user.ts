import { serviceAccountUserName, type VerifiedToken } from '@pilothouse/access/service-account-tokens';
import type { User } from '@pilothouse/access/user';

const extraPrefix = 'authentication.kubernetes.io';

/** The user that a token of a service account stands for, as upstream describes it. */
export function serviceAccountUser({ id, namespace, account, pod, node }: VerifiedToken): User {
  const entries = [
    ['credential-id', id === '' ? undefined : `JTI=${id}`],
    ['pod-name', pod?.name],
    ['pod-uid', pod?.uid],
    ['node-name', node?.name],
    ['node-uid', node?.uid],
  ] as const;
  const extra = entries.flatMap(([key, value]) => (value ? [[`${extraPrefix}/${key}`, [value]] as const] : []));
  return {
    name: serviceAccountUserName(namespace, account.name),
    groups: serviceAccountGroups(namespace),
    via: 'token',
    ...(account.uid !== undefined && { uid: account.uid }),
    extra: Object.fromEntries(extra),
  };
}

/** The groups of every service account of a namespace. */
export function serviceAccountGroups(namespace: string): readonly string[] {
  return ['system:serviceaccounts', `system:serviceaccounts:${namespace}`, 'system:authenticated'];
}
