import { createDatabaseGuard } from '@pilothouse/access/database-guard';
import type { Sealer } from '@pilothouse/access/sealer';
import type { Cluster } from '@pilothouse/db/generated/client';
import type { PrismaClient } from '@pilothouse/db/prisma';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Logger } from '@pilothouse/std/logger';

/** A remote cluster as it is stored; its kubeconfig sealed. */
export type ClusterRow = Cluster;

export interface NewCluster {
  readonly name: string;
  readonly server: string;
  readonly context: string;
  /** In clear; it is stored sealed. */
  readonly kubeconfig: string;
  readonly createdBy: string | undefined;
  readonly fromFile: boolean;
  readonly allowProgram: boolean;
  readonly impersonate: boolean;
}

export interface ClusterRows {
  list(): Promise<readonly ClusterRow[]>;
  find(name: string): Promise<ClusterRow | undefined>;
  /** Throws AlreadyExists. */
  insert(cluster: NewCluster): Promise<ClusterRow>;
  update(name: string, change: { readonly server: string; readonly kubeconfig: string }): Promise<ClusterRow>;
  setPaused(name: string, paused: boolean): Promise<ClusterRow>;
  remove(name: string): Promise<void>;
  /** Throws when the key that it was sealed with is not there. */
  unseal(row: ClusterRow): string;
}

export interface ClusterRowsDeps {
  readonly prisma: Pick<PrismaClient, 'cluster'>;
  readonly sealer: Sealer;
  readonly logger: Logger;
}

/** A sealed kubeconfig opens under the name of its cluster only. */
const sealedAs = (name: string) => `kubeconfig of cluster ${name}`;

/** The remote clusters in the database. Every method throws StatusError only. */
export function createClusterRows({ prisma, sealer, logger }: ClusterRowsDeps): ClusterRows {
  const guard = createDatabaseGuard(logger, 'clusters');
  const remote = { kind: 'remote' };
  const seal = (name: string, kubeconfig: string) => sealer.seal(kubeconfig, sealedAs(name));
  return {
    list: guard(() => prisma.cluster.findMany({ where: remote, orderBy: { name: 'asc' } })),
    find: guard(async (name) => (await prisma.cluster.findUnique({ where: { name, ...remote } })) ?? undefined),
    insert: guard(async ({ createdBy = null, ...cluster }) => {
      const data = { ...cluster, ...remote, createdBy, kubeconfig: seal(cluster.name, cluster.kubeconfig) };
      return prisma.cluster.create({ data }).catch((error: unknown) => {
        throw isTaken(error) ? clusterExists(cluster.name) : error;
      });
    }),
    update: guard((name, { server, kubeconfig }) => {
      return prisma.cluster.update({ where: { name }, data: { server, kubeconfig: seal(name, kubeconfig) } });
    }),
    setPaused: guard((name, paused) => prisma.cluster.update({ where: { name }, data: { paused } })),
    remove: guard(async (name) => {
      await prisma.cluster.deleteMany({ where: { name, ...remote } });
    }),
    unseal: ({ name, kubeconfig }) => sealer.open(kubeconfig ?? '', sealedAs(name)),
  };
}

export function clusterExists(name: string): StatusError {
  return new StatusError('AlreadyExists', `There is a cluster "${name}" already`);
}

/** Prisma's code for a key that is there already. */
function isTaken(error: unknown): boolean {
  return Reflect.get(Object(error), 'code') === 'P2002';
}
