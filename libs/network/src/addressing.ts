import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Who has the addresses of pods: processes of this machine bind them here, containers have them on the bridge of their
 * engine, in a range that is routed there.
 */
export type PodsAre = 'processes' | 'containers';

/** The address ranges of one embedded cluster. */
export interface Addressing {
  /** `routed`: ranges that look like any cluster's, by a local route; `loopback`: parts of 127.0.0.0/8. */
  readonly mode: 'routed' | 'loopback';
  readonly podCidr: string;
  readonly serviceCidr: string;
  readonly nodeCidr: string;
  /** Of load balancers: loopback addresses, unless containers are to reach them. */
  readonly balancerCidr: string;
  /** A sentence for the user. */
  readonly explanation: string;
}

export interface AddressingOptions {
  /** Where the choice is remembered, so that Services keep their addresses over a restart. */
  readonly directory?: string | undefined;
  /** An address that a Service has already: without a choice to remember, its range is tried first. */
  readonly serviceAddress?: string | undefined;
  readonly pods?: PodsAre | undefined;
}

/** As many copies of the product as can run side by side on one machine. */
const copies = 15;
/** Any port does: it is the claim's lock, held for as long as the process lives. */
const claimPort = 10_249;

interface Ranges {
  readonly index: number;
  readonly pods: string;
  readonly services: string;
  readonly nodes: string;
  readonly balancers: string;
}

/** The ranges of copy `index`: 0 has what upstream's tools use, 244 for pods and 96 for Services. */
export function rangesOf(mode: Addressing['mode'], index: number, podsAre: PodsAre = 'processes'): Ranges {
  const first = mode === 'routed' ? 10 : 127;
  // No container can have a loopback address that others reach.
  const pods = podsAre === 'containers' ? 10 : first;
  // Nor does it reach one of this machine: it has those itself.
  const balancers = podsAre === 'containers' ? first : 127;
  return {
    index,
    pods: `${pods}.${244 - index}.0.0/16`,
    services: `${first}.${96 + index}.0.0/16`,
    nodes: `${first}.${112 + index}.0.0/16`,
    balancers: `${balancers}.${128 + index}.0.0/16`,
  };
}

/**
 * Finds ranges that no other copy on this machine uses, and as root sets up their local routes. The claim lasts as
 * long as the process. May be called again: a route that stands is left alone.
 */
export async function detectAddressing(options: AddressingOptions = {}): Promise<Addressing> {
  const { directory, serviceAddress, pods: podsAre = 'processes' } = options;
  const remembered = (directory === undefined ? undefined : await recall(directory)) ?? indexOf(serviceAddress);
  const order = candidates(remembered ?? (directory === undefined ? 0 : startOf(directory)));
  const routable = await canRoute();
  for (const mode of routable ? (['routed', 'loopback'] as const) : (['loopback'] as const)) {
    for (const index of order) {
      const ranges = rangesOf(mode, index, podsAre);
      const known = index === remembered;
      if (!(await claim(ranges, mode, { podsAre, known }))) continue;
      if (directory !== undefined) await remember(directory, { index, mode });
      return describe(mode, ranges, { routable, podsAre, moved: remembered !== undefined && !known });
    }
  }
  throw new Error(
    `No addresses for pods and Services: none of ${copies} ranges in 127.0.0.0/8 can be bound. Either ${copies} copies of Pilothouse run already, or this system has no loopback addresses but 127.0.0.1 (macOS: add some with "ifconfig lo0 alias").`,
  );
}

function candidates(start: number): readonly number[] {
  return Array.from({ length: copies }, (_, step) => (start + step) % copies);
}

/** Copies with other data directories begin their search elsewhere, so that a restart seldom finds its ranges taken. */
function startOf(directory: string): number {
  return createHash('sha256').update(directory).digest().readUInt32BE() % copies;
}

/** The copy whose Services have addresses like this one. */
function indexOf(serviceAddress: string | undefined): number | undefined {
  const [, second] = (serviceAddress ?? '').split('.').map(Number);
  const index = second === undefined ? -1 : second - 96;
  return index >= 0 && index < copies ? index : undefined;
}

/** What a copy has chosen: `rangesOf` makes its ranges. */
interface Choice {
  readonly index: number;
  readonly mode: Addressing['mode'];
}

/** Ranges of the cluster whose server has chosen in this directory, for other processes of it; undefined when none has yet. */
export async function rememberedAddressing(
  directory: string,
  podsAre: PodsAre,
): Promise<Pick<Addressing, 'podCidr' | 'nodeCidr'> | undefined> {
  const text = await readFile(fileIn(directory), 'utf8').catch(() => undefined);
  const { index, mode }: Partial<Choice> = text === undefined ? {} : JSON.parse(text);
  if (index === undefined || mode === undefined) return undefined;
  const { pods, nodes } = rangesOf(mode, index, podsAre);
  return { podCidr: pods, nodeCidr: nodes };
}

const fileIn = (directory: string) => join(directory, 'addressing.json');

async function recall(directory: string): Promise<number | undefined> {
  const text = await readFile(fileIn(directory), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { index } = JSON.parse(text) as Partial<Choice>;
  return typeof index === 'number' && index >= 0 && index < copies ? index : undefined;
}

async function remember(directory: string, choice: Choice): Promise<void> {
  await mkdir(dirname(fileIn(directory)), { recursive: true });
  await writeFile(fileIn(directory), `${JSON.stringify(choice)}\n`);
}

const run = promisify(execFile);

/** `ip` is not always on a service's PATH. */
async function ip(...words: string[]): Promise<string> {
  const { stdout } = await run('ip', words, { env: { PATH: '/usr/sbin:/sbin:/usr/bin:/bin' } });
  return stdout;
}

async function canRoute(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return ip('-V').then(
    () => true,
    () => false,
  );
}

/** Held until the process ends; by copy, so that a second call finds its own claim again. */
const claims = new Map<string, Server>();

interface Claim {
  readonly podsAre: PodsAre;
  /** It was ours before: what is found in the range of containers is our own bridge. */
  readonly known: boolean;
}

async function claim(ranges: Ranges, mode: Addressing['mode'], { podsAre, known }: Claim): Promise<boolean> {
  const { pods, services, nodes, balancers } = ranges;
  if (podsAre === 'containers' && !known && isUsedElsewhere(pods, await routes())) return false;
  const routed = podsAre === 'containers' ? [services, nodes, balancers] : [services, nodes, pods];
  if (mode === 'routed' && !(await route(routed))) return false;
  const host = services.replace('0.0/16', '255.254');
  if (!claims.has(host)) {
    const server = await listen(host);
    if (!server) return false;
    claims.set(host, server);
  }
  if (podsAre === 'containers') await unroute(pods);
  return true;
}

/** Takes away what a copy has left that ran processes: packets to containers would stay on this machine. */
async function unroute(cidr: string): Promise<void> {
  if ((await routes()).includes(`local ${cidr} dev lo`)) await ip('route', 'del', 'local', cidr, 'dev', 'lo');
}

/** Empty where they cannot be read. */
const routes = () => ip('route', 'show', 'table', 'all').catch(() => '');

function listen(host: string): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', () => resolve(undefined));
    server.listen(claimPort, host, () => resolve(server.unref()));
  });
}

async function route(cidrs: readonly string[]): Promise<boolean> {
  try {
    const known = await ip('route', 'show', 'table', 'all');
    for (const cidr of cidrs) {
      if (known.includes(`local ${cidr} dev lo`)) continue;
      if (isUsedElsewhere(cidr, known)) return false;
      await ip('route', 'add', 'local', cidr, 'dev', 'lo');
    }
    return true;
  } catch {
    return false; // Not allowed to, as in most containers: loopback addresses do as well.
  }
}

/** A network of the machine's own inside the range, as of a real cluster or a VPN, must stay reachable. */
function isUsedElsewhere(cidr: string, routes: string): boolean {
  const prefix = cidr.replace('0.0/16', '');
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return (
    addresses.some(({ address }) => address.startsWith(prefix)) ||
    // A local route for the whole range is what a copy of ours has left.
    routes
      .split('\n')
      .filter((line) => !line.startsWith(`local ${cidr} dev lo`))
      .some((line) => line.startsWith(prefix) || line.startsWith(`local ${prefix}`))
  );
}

interface Circumstances {
  readonly routable: boolean;
  readonly podsAre: PodsAre;
  readonly moved: boolean;
}

function describe(mode: Addressing['mode'], ranges: Ranges, circumstances: Circumstances): Addressing {
  const { routable, podsAre, moved } = circumstances;
  const { pods, services, nodes, balancers } = ranges;
  const what = `Pods have addresses of ${pods}, Services of ${services}`;
  const how =
    mode === 'routed'
      ? 'by a local route on this machine'
      : routable
        ? 'loopback addresses, since no local route could be added'
        : 'loopback addresses, since only root on Linux can add a local route';
  const why = moved ? '; another copy uses the ranges of the last start, so Services keep older addresses' : '';
  const unreached = podsAre === 'containers' && mode === 'loopback' ? '; containers do not reach Services' : '';
  const explanation = `${what} (${how})${why}${unreached}.`;
  return { mode, podCidr: pods, serviceCidr: services, nodeCidr: nodes, balancerCidr: balancers, explanation };
}
