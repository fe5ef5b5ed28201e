import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './ports.ts';
import { alive, type ProcessId, processesNaming, processTree } from './process-tree.ts';
import { waitFor } from './wait-for.ts';

export const repository = join(import.meta.dirname, '../..');

/** As `npm start` runs the server, without its launcher. */
export const serverCommand: readonly string[] = [
  process.execPath,
  ...JSON.parse(readFileSync(join(repository, 'apps/server/node-flags.json'), 'utf8')),
  join(repository, 'apps/server/dist/main.js'),
];

export interface ProductOptions {
  readonly demo?: boolean;
  /** Of an earlier run: its data, and the ports it had. */
  readonly continues?: Installation;
  readonly variables?: Readonly<Record<string, string>>;
  /** Runs it as this user; only root may ask for that. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** Where a product keeps its data and where it listens. Outlives its processes. */
export interface Installation {
  readonly directory: string;
  readonly dashboardPort: number;
  readonly apiPort: number;
  readonly kubePort: number;
  readonly dnsPort: number;
  readonly ingressPort: number;
  readonly ingressTlsPort: number;
  readonly password: string;
}

/** What a client needs to talk to a product; can be handed from one process to another. */
export interface Address {
  /** The cluster that the tests are about, as GraphQL and the dashboard call it. */
  readonly cluster: string;
  /** The admin's token for GraphQL. */
  readonly tokenFile: string;
  readonly dashboardUrl: string;
  readonly graphqlUrl: string;
  readonly apiUrl: string;
  readonly kubeUrl: string;
  readonly kubeconfig: string;
  /** On 127.0.0.1. */
  readonly dnsPort: number;
  readonly ingressUrl: string;
  readonly ingressTlsPort: number;
  readonly password: string;
  readonly directory: string;
  readonly pid: number;
}

/** The real product, started as users start it, on ports and data of its own. */
export interface Product {
  readonly installation: Installation;
  readonly address: Address;
  /** All that it printed. */
  output(): string;
  /** The server and all that descends from it, now. */
  processes(): ProcessId[];
  signal(name: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): void;
  /** Exit code, or the signal that ended it. */
  readonly exited: Promise<number | string>;
  /** Stops it if it runs, and waits until no process is left. */
  stop(): Promise<void>;
}

export async function newInstallation(user?: ProductOptions['user']): Promise<Installation> {
  const directory = mkdtempSync(join(tmpdir(), 'pilothouse-e2e-'));
  chmodSync(directory, 0o755);
  if (user) chownSync(directory, user.uid, user.gid);
  const [dashboardPort = 0, apiPort = 0, kubePort = 0, dnsPort = 0, ...others] = await freePorts(6);
  const [ingressPort = 0, ingressTlsPort = 0] = others;
  const ports = { dashboardPort, apiPort, kubePort, dnsPort, ingressPort, ingressTlsPort };
  return { directory, ...ports, password: 'correct horse battery staple' };
}

export function removeInstallation({ directory }: Installation): void {
  rmSync(directory, { recursive: true, force: true });
}

/** Resolves once it says that it is ready. */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const installation = options.continues ?? (await newInstallation(options.user));
  const product = launch(serverCommand, installation, options);
  await becomesReady(product);
  return product;
}

/** As startProduct, with any command that ends in a running server (`npm start`). Does not wait. */
export function launch(command: readonly string[], installation: Installation, options: ProductOptions = {}): Product {
  const [file = '', ...args] = command;
  const child = spawn(file, args, {
    cwd: repository,
    env: environment(installation, options),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    ...options.user,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return product(child, installation, () => output);
}

export async function becomesReady(started: Product): Promise<void> {
  const ended = started.exited.then((code) => {
    throw new Error(`the product ended with ${code} before it was ready:\n${started.output()}`);
  });
  const ready = waitFor('the product to be ready', () => started.output().includes('Pilothouse is ready'), {
    within: 180_000,
  });
  await Promise.race([ready, ended]);
}

function environment(installation: Installation, { demo = false, variables }: ProductOptions): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: installation.directory,
    PILOTHOUSE_DATA_DIR: join(installation.directory, 'data'),
    PILOTHOUSE_DASHBOARD_PORT: String(installation.dashboardPort),
    PILOTHOUSE_API_PORT: String(installation.apiPort),
    PILOTHOUSE_KUBE_PORT: String(installation.kubePort),
    PILOTHOUSE_DNS_PORT: String(installation.dnsPort),
    PILOTHOUSE_INGRESS_PORT: String(installation.ingressPort),
    PILOTHOUSE_INGRESS_TLS_PORT: String(installation.ingressTlsPort),
    PILOTHOUSE_ADMIN_PASSWORD: installation.password,
    PILOTHOUSE_DEMO: demo ? 'on' : 'off',
    ...variables,
  };
}

function product(child: ChildProcess, installation: Installation, output: () => string): Product {
  const { pid } = child;
  if (pid === undefined) throw new Error('the product could not be started');
  const exited = new Promise<number | string>((resolve) => {
    child.on('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  const processes = () => processTree(pid);
  return {
    installation,
    address: addressOf(installation, pid),
    output,
    processes,
    signal: (name) => process.kill(pid, name),
    exited,
    async stop() {
      const before = processes();
      child.kill('SIGTERM');
      await exited;
      await nothingLeft(installation, before);
    },
  };
}

function addressOf(installation: Installation, pid: number): Address {
  const { directory, dashboardPort, apiPort, kubePort, dnsPort, ingressPort, ingressTlsPort, password } = installation;
  const apiUrl = `http://127.0.0.1:${apiPort}`;
  return {
    cluster: 'local',
    tokenFile: join(directory, 'data/admin-token'),
    dashboardUrl: `http://127.0.0.1:${dashboardPort}`,
    apiUrl,
    graphqlUrl: `${apiUrl}/graphql`,
    kubeUrl: `https://127.0.0.1:${kubePort}`,
    kubeconfig: join(directory, 'data/kubeconfig'),
    dnsPort,
    ingressUrl: `http://127.0.0.1:${ingressPort}`,
    ingressTlsPort,
    password,
    directory,
    pid,
  };
}

/** Soon after its end, or its death, nothing of a product may run: it takes a second or two where nothing else runs. */
export async function nothingLeft(installation: Installation, before: readonly ProcessId[]): Promise<void> {
  let left: ProcessId[] = [];
  await waitFor(
    'all processes of the product to end',
    () => {
      const named = processesNaming(installation.directory);
      left = [...new Map([...alive(before), ...named].map((entry) => [entry.pid, entry])).values()];
      if (left.length > 0)
        throw new Error(`still running: ${left.map(({ pid, command }) => `${pid} ${command}`).join('\n')}`);
      return true;
    },
    { within: 20_000 },
  );
}
