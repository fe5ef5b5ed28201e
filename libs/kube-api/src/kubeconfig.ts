import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';

export interface KubeconfigOptions {
  readonly file: string;
  /** `https://127.0.0.1:6443` */
  readonly server: string;
  /** PEM. */
  readonly ca: string;
  readonly token: string;
  /** Name of the cluster, of the user and of the context. */
  readonly cluster: string;
}

export function kubeconfigText({ server, ca, token, cluster }: Omit<KubeconfigOptions, 'file'>): string {
  const user = `${cluster}-admin`;
  return stringify(
    {
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [
        { name: cluster, cluster: { server, 'certificate-authority-data': Buffer.from(ca).toString('base64') } },
      ],
      users: [{ name: user, user: { token } }],
      contexts: [{ name: cluster, context: { cluster, user } }],
      'current-context': cluster,
    },
    { lineWidth: 0 },
  );
}

/** Writes the file whole or not at all, readable by its owner only: it holds a token. */
export function writeKubeconfig({ file, ...options }: KubeconfigOptions): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, kubeconfigText(options), { mode: 0o600 });
  renameSync(draft, file);
}
