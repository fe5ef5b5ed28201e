import { BadgeCheck, Bot, KeyRound, Link2, UserCog } from 'lucide-react';
import { count, text, texts } from './columns.ts';
import type { KindDescription, KindLink } from './kind-description.ts';
import { listAt, textAt } from './manifest.ts';

const rbac = { apiVersion: 'rbac.authorization.k8s.io/v1', group: 'access', stateless: true } as const;

/** The role that a binding gives, and the service accounts that it gives it to: users and groups are no objects. */
function bindingLinks(manifest: unknown, namespace: string | null): readonly KindLink[] {
  const kind = textAt(manifest, 'roleRef.kind');
  const role = {
    apiVersion: rbac.apiVersion,
    kind,
    name: textAt(manifest, 'roleRef.name'),
    namespace: kind === 'Role' ? namespace : null,
  };
  const accounts = listAt(manifest, 'subjects')
    .filter((subject) => textAt(subject, 'kind') === 'ServiceAccount')
    .map((subject) => ({
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      name: textAt(subject, 'name'),
      namespace: textAt(subject, 'namespace') || namespace,
    }));
  return [role, ...accounts];
}

const bindingColumns = [
  text('role', 'roleRef.name', 'minmax(120px, 1.2fr)'),
  texts('subjects', 'subjects', 'name', 'minmax(140px, 2fr)'),
] as const;

export const accessKinds = [
  {
    id: 'serviceAccounts',
    resource: 'serviceaccounts',
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    group: 'access',
    namespaced: true,
    icon: Bot,
    stateless: true,
    columns: [texts('pullSecrets', 'imagePullSecrets', 'name')],
    links: (manifest, namespace) =>
      listAt(manifest, 'imagePullSecrets').map((secret) => ({
        apiVersion: 'v1',
        kind: 'Secret',
        name: textAt(secret, 'name'),
        namespace,
      })),
    command: 'kubectl create serviceaccount builder',
  },
  {
    ...rbac,
    id: 'roles',
    resource: 'roles.rbac.authorization.k8s.io',
    kind: 'Role',
    namespaced: true,
    icon: KeyRound,
    columns: [count('rules', 'rules', 'minmax(80px, 1fr)')],
    command: 'kubectl create role reader --verb=get,list,watch --resource=pods',
  },
  {
    ...rbac,
    id: 'roleBindings',
    resource: 'rolebindings.rbac.authorization.k8s.io',
    kind: 'RoleBinding',
    namespaced: true,
    icon: Link2,
    columns: bindingColumns,
    links: bindingLinks,
    command: 'kubectl create rolebinding readers --role=reader --user=ann',
  },
  {
    ...rbac,
    id: 'clusterRoles',
    resource: 'clusterroles.rbac.authorization.k8s.io',
    kind: 'ClusterRole',
    namespaced: false,
    icon: UserCog,
    columns: [count('rules', 'rules', 'minmax(80px, 1fr)')],
  },
  {
    ...rbac,
    id: 'clusterRoleBindings',
    resource: 'clusterrolebindings.rbac.authorization.k8s.io',
    kind: 'ClusterRoleBinding',
    namespaced: false,
    icon: Link2,
    columns: bindingColumns,
    links: bindingLinks,
  },
  {
    id: 'certificateSigningRequests',
    resource: 'certificatesigningrequests.certificates.k8s.io',
    apiVersion: 'certificates.k8s.io/v1',
    kind: 'CertificateSigningRequest',
    group: 'access',
    namespaced: false,
    icon: BadgeCheck,
    rare: true,
    stateless: true,
    columns: [text('signer', 'spec.signerName'), text('requester', 'spec.username')],
  },
] as const satisfies readonly KindDescription[];
