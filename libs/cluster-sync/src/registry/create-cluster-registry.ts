import { StatusError } from '@pilothouse/kube-model/status-error';
import { type ContextSettings, contextName, contextSettings } from '../kubeconfig/context-settings.ts';
import { parseKubeconfig } from '../kubeconfig/kubeconfig.ts';
import { minified } from '../kubeconfig/minified.ts';
import { readContexts } from '../kubeconfig/read-contexts.ts';
import { checkClusterName, clusterNameFor } from './cluster-name.ts';
import type {
  ClusterInput,
  ClusterRegistry,
  ClusterRegistryDeps,
  FileContext,
  RunningCluster,
} from './cluster-registry.ts';
import { type ClusterRow, clusterExists, createClusterRows } from './cluster-rows.ts';
import { ExclusiveChanges } from './exclusive-changes.ts';
import { storedConnection } from './stored-connection.ts';
import { tryOut } from './try-out.ts';

export function createClusterRegistry<T extends RunningCluster>(deps: ClusterRegistryDeps<T>): ClusterRegistry<T> {
  const { embedded, environment, clock, logger, patience = 15_000 } = deps;
  const rows = createClusterRows(deps);
  const clusters = new Map<string, T>();
  const listeners = new Set<(name: string, cluster: T | undefined) => void>();
  const changes = new ExclusiveChanges();

  function tell(name: string, cluster: T | undefined): void {
    for (const callback of listeners) callback(name, cluster);
  }

  async function start(row: ClusterRow): Promise<void> {
    const { name, impersonate, paused } = row;
    const connection = await storedConnection(row, rows.unseal, { environment, clock });
    try {
      const cluster = await deps.start({ name, connection, impersonate, paused });
      clusters.set(name, cluster);
      tell(name, cluster);
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  async function startOrLog(row: ClusterRow): Promise<void> {
    try {
      await start(row);
    } catch (err) {
      logger.error({ err, cluster: row.name }, 'a cluster could not be started');
    }
  }

  async function stop(name: string): Promise<void> {
    const cluster = clusters.get(name);
    if (!cluster) return;
    clusters.delete(name);
    tell(name, undefined);
    await cluster.close();
  }

  async function stored(name: string): Promise<ClusterRow> {
    if (name === embedded) throw new StatusError('BadRequest', `"${name}" is the cluster that Pilothouse itself runs`);
    const row = await rows.find(name);
    if (row) return row;
    throw new StatusError('NotFound', `There is no cluster "${name}"`, { name, kind: 'clusters' });
  }

  const trialOf = (settings: ContextSettings, { allowProgram, impersonate }: ClusterInput) =>
    tryOut(settings, { environment, clock, allowProgram, timeout: patience, impersonate, signal: changes.stopping });

  async function insertAndStart(row: Parameters<typeof rows.insert>[0]): Promise<void> {
    const inserted = await rows.insert(row);
    try {
      await start(inserted);
    } catch (error) {
      await undo(row.name);
      throw error;
    }
  }

  /** What was begun leaves nothing; what cannot be taken back is logged, since the failure before it is what matters. */
  async function undo(name: string): Promise<void> {
    for (const work of [() => deps.drop(name), () => rows.remove(name)]) {
      await work().catch((err: unknown) =>
        logger.error({ err, cluster: name }, 'a cluster that was not added left something'),
      );
    }
  }

  async function update(row: ClusterRow, { server, kubeconfig }: FileContext): Promise<void> {
    if (isSealed(row, kubeconfig) && clusters.has(row.name)) return;
    const updated = await rows.update(row.name, { server, kubeconfig });
    await stop(row.name);
    await start(updated);
  }

  function isSealed(row: ClusterRow, kubeconfig: string): boolean {
    try {
      return rows.unseal(row) === kubeconfig;
    } catch {
      // The key is gone: what the file says is sealed anew.
      return false;
    }
  }

  return {
    clusters,
    async open() {
      for (const row of await rows.list()) await changes.make(row.name, () => startOrLog(row));
    },
    onChange(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    read: readContexts,
    async try(cluster) {
      return trialOf(settingsOf(cluster).settings, cluster);
    },
    async add(cluster, by) {
      const { name, allowProgram, impersonate } = cluster;
      checkClusterName(name, embedded);
      const { settings, kubeconfig } = settingsOf(cluster);
      const { server, context } = settings;
      await changes.make(name, async () => {
        if (await rows.find(name)) throw clusterExists(name);
        const { ok, problems } = await trialOf(settings, cluster);
        if (!ok) throw new StatusError('ServiceUnavailable', problems.join('. '));
        const row = { name, server, context, kubeconfig, createdBy: by.name, allowProgram, impersonate };
        await insertAndStart({ ...row, fromFile: false });
      });
    },
    async keep(context) {
      const all = await rows.list();
      const known = all.find((row) => row.fromFile && row.context === context.context);
      if (known) {
        await changes.make(known.name, () => update(known, context));
        return known.name;
      }
      const name = clusterNameFor(context.context, (free) => {
        const row = all.find((other) => other.name === free);
        if (row && !row.fromFile)
          throw new StatusError('AlreadyExists', `cluster "${free}" was added by hand and is kept`);
        return free !== embedded && !row;
      });
      const row = { ...context, name, createdBy: undefined, fromFile: true, allowProgram: true, impersonate: false };
      await changes.make(name, () => insertAndStart(row));
      return name;
    },
    remove: (name) =>
      changes.make(name, async () => {
        const row = await stored(name);
        await stop(name);
        try {
          await deps.drop(name);
          await rows.remove(name);
        } catch (error) {
          await startOrLog(row);
          throw error;
        }
      }),
    pause: (name) =>
      changes.make(name, async () => {
        await stored(name);
        await rows.setPaused(name, true);
        await clusters.get(name)?.pause();
      }),
    resume: (name) =>
      changes.make(name, async () => {
        await stored(name);
        const row = await rows.setPaused(name, false);
        const cluster = clusters.get(name);
        // One that could not be started is tried again.
        await (cluster ? cluster.resume() : start(row));
      }),
    async close() {
      await changes.stop();
      await Promise.all([...clusters.keys()].map(stop));
    },
  };
}

/** Throws BadRequest. */
function settingsOf({ kubeconfig: text, context }: ClusterInput) {
  const kubeconfig = parseKubeconfig(text);
  const name = contextName(kubeconfig, context);
  return { settings: contextSettings(kubeconfig, name, 'refused'), kubeconfig: minified(kubeconfig, name) };
}
