/**
 * The Kubernetes API of the built product under load, and in the same run the null server, which is the limit.
 * Usage: npx tsx bench/kube-rest.ts [PODS=5000] [WATCHERS=10] [CLIENTS=32]; one JSON line a figure.
 * With KUBECONFIG in the environment that API is measured instead of the product.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../e2e/src/ports.ts';
import { removeInstallation, startProduct } from '../e2e/src/product.ts';
import { measureKubeApi } from './kube-load.ts';

const [pods = 5_000, watchers = 10, clients = 32] = process.argv.slice(2).map(Number);

async function measure(against: string, kubeconfig: string): Promise<void> {
  for await (const figure of measureKubeApi({ kubeconfig, pods, watchers, clients })) {
    console.log(JSON.stringify({ against, ...figure }));
  }
}

/** Its certificate is the product's own. */
async function measureNullServer(pki: string): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'null-server-'));
  const kubeconfig = join(directory, 'kubeconfig');
  const [port] = await freePorts(1);
  const script = join(import.meta.dirname, 'null-server.ts');
  const args = ['--import', 'tsx', script, kubeconfig, String(port), pki];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  try {
    await measure('null server', kubeconfig);
  } finally {
    child.kill();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  if (process.env.KUBECONFIG) return measure(process.env.KUBECONFIG, process.env.KUBECONFIG);
  const product = await startProduct({
    variables: { PILOTHOUSE_NODES: '0', PILOTHOUSE_ROLES: 'kube-api,controllers' },
  });
  try {
    await measure('pilothouse', product.address.kubeconfig);
    await measureNullServer(join(product.installation.directory, 'data/pki'));
  } finally {
    await product.stop();
    removeInstallation(product.installation);
  }
}

await main();
