import type { HttpTransport } from '@pilothouse/kube-client/http-transport';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { z } from 'zod';
import { discover, mirrorable } from '../mirror/discovery.ts';
import { forbiddenKinds, isAllowed } from './access-review.ts';
import type { Connection } from './connection.ts';

/** What came of trying to connect. */
export interface ConnectionTrial {
  readonly ok: boolean;
  readonly server: string;
  readonly version: string | undefined;
  /** What is missing, each in words; may be there although `ok`. */
  readonly problems: readonly string[];
  /** How many kinds can be mirrored, and which may not: `secrets`, `deployments.apps`. */
  readonly kinds: number;
  readonly forbidden: readonly string[];
}

export interface TrialOptions {
  /** Whether it is to be asked in the name of users, too. */
  readonly impersonate: boolean;
  /** Gives up; `tryConnection` then rejects with its reason. */
  readonly signal: AbortSignal;
}

/** Asks a cluster what it is and what the credentials allow. Never throws for what the cluster does. */
export async function tryConnection(connection: Connection, options: TrialOptions): Promise<ConnectionTrial> {
  const { server, transport } = connection;
  let version: string | undefined;
  try {
    version = await versionOf(transport, server, options.signal);
    return { ...(await readable(transport, options)), server, version };
  } catch (error) {
    options.signal.throwIfAborted();
    if (!(error instanceof StatusError)) throw error;
    return { ok: false, server, version, problems: [error.message], kinds: 0, forbidden: [] };
  }
}

const versionAnswer = z.object({ gitVersion: z.string() });

async function versionOf(transport: HttpTransport, server: string, signal: AbortSignal): Promise<string> {
  const parsed = versionAnswer.safeParse(await transport.json({ method: 'GET', path: '/version', signal }));
  if (parsed.success) return parsed.data.gitVersion;
  throw new StatusError('ServiceUnavailable', `${server} is not a Kubernetes API: its /version tells no gitVersion`);
}

type Readable = Omit<ConnectionTrial, 'server' | 'version'>;

async function readable(transport: HttpTransport, { impersonate, signal }: TrialOptions): Promise<Readable> {
  const { kinds, unknownGroups } = await discover(transport, signal);
  const wanted = mirrorable(kinds);
  const forbidden = wanted.length === 0 ? [] : await forbiddenKinds(transport, wanted, signal);
  const count = wanted.length - forbidden.length;
  const problems = [
    ...(wanted.length === 0 ? ['It has no kinds that can be listed and watched'] : []),
    ...forbiddenProblem(forbidden, wanted.length),
    ...[...unknownGroups].map((group) => `The kinds of ${group} cannot be told now: what serves them does not answer`),
    ...(impersonate && count > 0 ? await impersonationProblem(transport, signal) : []),
  ];
  return { ok: count > 0, problems, kinds: count, forbidden };
}

function forbiddenProblem(forbidden: readonly string[], all: number): string[] {
  if (forbidden.length === 0) return [];
  const remedy = 'grant the verbs list and watch in all namespaces, for example by the ClusterRole view';
  if (forbidden.length === all) return [`The credentials may not list and watch anything: ${remedy}`];
  return [`${forbidden.length} of ${all} kinds may not be listed and watched, and stay empty: ${remedy}`];
}

async function impersonationProblem(transport: HttpTransport, signal: AbortSignal): Promise<string[]> {
  const may = (resource: string) => isAllowed(transport, { verb: 'impersonate', group: '', resource }, signal);
  const missing = [...((await may('users')) ? [] : ['users']), ...((await may('groups')) ? [] : ['groups'])];
  if (missing.length === 0) return [];
  return [
    `The credentials may not act for others: what users do will be refused. Grant the verb impersonate on ${missing.join(' and ')}`,
  ];
}
