import type { Audit as AuditRow, Prisma } from '@pilothouse/db/generated/client';
import type { PrismaClient } from '@pilothouse/db/prisma';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { createDatabaseGuard } from './database-guard.ts';
import type { User } from './user.ts';

/** Who did what to which object. */
export interface AuditEntry {
  readonly user: Pick<User, 'name' | 'via'>;
  /** Of the client. */
  readonly address?: string | undefined;
  readonly action: AuditAction;
  /** Empty for what belongs to the installation, as accounts do. */
  readonly cluster: string;
  /** `secrets`, `deployments.apps`, `accounts`. */
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
  /** What else belongs to the action; never a value that is secret. */
  readonly detail: Readonly<Record<string, string>>;
}

export type AuditAction =
  | 'secret.reveal'
  | 'pod.exec'
  | 'account.set'
  | 'token.issue'
  | 'cluster.add'
  | 'cluster.remove'
  | 'cluster.pause'
  | 'cluster.resume';

export interface AuditRecord {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly user: string;
  readonly via: string;
  readonly address: string | undefined;
  readonly action: string;
  readonly cluster: string;
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
  readonly detail: unknown;
}

export interface AuditListOptions {
  readonly cluster: string;
  readonly namespace?: string | undefined;
  readonly name?: string | undefined;
  readonly first: number;
  /** The id of the last record that is known; older ones follow. */
  readonly after?: string | undefined;
}

/** What must be known afterwards, kept in Postgres. While that is out of reach all throw StatusError `ServiceUnavailable`. */
export interface Audit {
  /** Resolves once the record is durable: what it is about may happen only then. */
  record(entry: AuditEntry): Promise<void>;
  /** Newest first. Throws StatusError `BadRequest` for an `after` that is no id. */
  list(options: AuditListOptions): Promise<readonly AuditRecord[]>;
}

export interface AuditDeps {
  readonly prisma: Pick<PrismaClient, 'audit'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

export function createAudit({ prisma, clock, logger }: AuditDeps): Audit {
  const guarded = createDatabaseGuard(logger, 'audit');
  return {
    record: guarded(async ({ user, address = null, ...entry }) => {
      const at = new Date(clock.now());
      await prisma.audit.create({ data: { ...entry, at, user: user.name, via: user.via, address } });
    }),
    list: guarded(async ({ first, after, ...where }) => {
      const older: Prisma.AuditWhereInput = after === undefined ? {} : { id: { lt: idOf(after) } };
      const rows = await prisma.audit.findMany({
        where: { ...defined(where), ...older },
        orderBy: { id: 'desc' },
        take: first,
      });
      return rows.map(toRecord);
    }),
  };
}

function idOf(text: string): bigint {
  if (!/^\d{1,18}$/.test(text)) throw new StatusError('BadRequest', `"${text}" is no id of the audit`);
  return BigInt(text);
}

function defined({ cluster, namespace, name }: Pick<AuditListOptions, 'cluster' | 'namespace' | 'name'>) {
  return { cluster, ...(namespace !== undefined && { namespace }), ...(name !== undefined && { name }) };
}

function toRecord({ id, at, address, ...row }: AuditRow): AuditRecord {
  return { ...row, id: String(id), at: at.getTime(), address: address ?? undefined };
}
