import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Kubeconfig {
  readonly clusters: readonly {
    readonly cluster: { readonly server: string; readonly 'certificate-authority-data': string };
  }[];
  readonly users: readonly { readonly user: { readonly token: string } }[];
}

/** Of a kubeconfig's first cluster and user: the API's address, its CA (PEM) and the bearer token. */
export function readKubeconfig(file: string): { server: string; ca: string; token: string } {
  const content = parse(readFileSync(file, 'utf8')) as Kubeconfig;
  const [first] = content.clusters;
  const [user] = content.users;
  if (!first || !user) throw new Error(`${file} names no cluster or no user`);
  const ca = Buffer.from(first.cluster['certificate-authority-data'], 'base64').toString('utf8');
  return { server: first.cluster.server, ca, token: user.user.token };
}
