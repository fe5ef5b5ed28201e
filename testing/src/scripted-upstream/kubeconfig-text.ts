export interface KubeconfigWish {
  readonly user?: string;
  readonly insecure?: boolean;
}

/** One cluster, one user, one context, all named `scripted`. */
export function kubeconfigText(
  server: string,
  ca: string | undefined,
  tokens: ReadonlyMap<string, string>,
  { user, insecure = false }: KubeconfigWish = {},
): string {
  const token = user === undefined ? [...tokens.values()][0] : tokens.get(user);
  if (token === undefined) throw new Error(`the upstream has no token of ${user ?? 'anybody'}`);
  const trust = insecure
    ? ['    insecure-skip-tls-verify: true']
    : ca === undefined
      ? []
      : [`    certificate-authority-data: ${Buffer.from(ca).toString('base64')}`];
  return [
    'apiVersion: v1',
    'kind: Config',
    'clusters:',
    '- name: scripted',
    '  cluster:',
    `    server: ${server}`,
    ...trust,
    'users:',
    '- name: scripted',
    '  user:',
    `    token: ${JSON.stringify(token)}`,
    'contexts:',
    '- name: scripted',
    '  context:',
    '    cluster: scripted',
    '    user: scripted',
    'current-context: scripted',
    '',
  ].join('\n');
}
