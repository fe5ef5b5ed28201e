import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSealer } from '@pilothouse/access/aes-sealer';
import { createPrisma, type PrismaClient } from '@pilothouse/db/prisma';
import { pods } from '@pilothouse/kube-model/registry';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { testSealer } from '@pilothouse/testing/test-store';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { ClusterRegistry, ClusterRegistryDeps, RunningCluster, StartOptions } from './cluster-registry.ts';
import { createClusterRegistry } from './create-cluster-registry.ts';
import { importKubeconfig } from './import-kubeconfig.ts';

interface Recorded extends RunningCluster {
  readonly options: StartOptions;
}

let api: TestApi;
let prisma: PrismaClient;
let directory: string;
let events: string[];
let registry: ClusterRegistry<Recorded>;
const opened: ClusterRegistry<Recorded>[] = [];
const ann = { name: 'ann' };

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'pilothouse-registry-'));
  api = await createTestApi();
  prisma = createPrisma(api.databaseUrl);
});
beforeEach(async () => {
  events = [];
  registry = await restarted();
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  await prisma.cluster.deleteMany();
});
afterAll(async () => {
  await prisma.$disconnect();
  await api.close();
  rmSync(directory, { recursive: true, force: true });
});

/** A registry as one would be after a restart: it knows what is stored. */
async function restarted(deps: Partial<ClusterRegistryDeps<Recorded>> = {}): Promise<ClusterRegistry<Recorded>> {
  for (const one of opened.splice(0)) await one.close();
  const own = createClusterRegistry<Recorded>({
    prisma,
    sealer: testSealer,
    clock: systemClock,
    logger: silentLogger,
    embedded: 'local',
    environment: { PATH: process.env.PATH },
    start: async (options) => {
      events.push(`start ${options.name}${options.paused ? ' paused' : ''}`);
      return recorded(options);
    },
    drop: async (name) => void events.push(`drop ${name}`),
    ...deps,
  });
  opened.push(own);
  await own.open();
  return own;
}

function recorded(options: StartOptions): Recorded {
  const note = (what: string) => async () => void events.push(`${what} ${options.name}`);
  const close = async () => {
    options.connection.close();
    events.push(`close ${options.name}`);
  };
  return { options, pause: note('pause'), resume: note('resume'), close };
}

function kubeconfig(token = 'admin', names: readonly string[] = ['main']): string {
  const data = Buffer.from(String(api.agent.options.ca)).toString('base64');
  return stringify({
    clusters: [{ name: 'c', cluster: { server: api.url, 'certificate-authority-data': data } }],
    users: [{ name: 'u', user: { token } }],
    contexts: names.map((name) => ({ name, context: { cluster: 'c', user: 'u' } })),
    'current-context': names[0],
  });
}

const input = (name: string, more = {}) => {
  return { name, kubeconfig: kubeconfig(), context: undefined, allowProgram: false, impersonate: false, ...more };
};

function running(name: string): Recorded {
  const cluster = registry.clusters.get(name);
  if (!cluster) throw new Error(`${name} does not run`);
  return cluster;
}

async function problemOf(name: string): Promise<string> {
  const error: unknown = await running(name)
    .options.connection.client(undefined)
    .list(pods)
    .catch((failure: unknown) => failure);
  return error instanceof StatusError ? error.message : 'none';
}

describe('a cluster that is added', () => {
  test('runs, is told of, and can be asked', async () => {
    const told: [string, boolean][] = [];
    const stop = registry.onChange((name, cluster) => told.push([name, cluster !== undefined]));
    await registry.add(input('prod', { impersonate: true }), ann);
    expect(running('prod').options).toMatchObject({ name: 'prod', impersonate: true, paused: false });
    expect(await problemOf('prod')).toBe('none');
    await registry.remove('prod');
    stop();
    expect(told).toEqual([
      ['prod', true],
      ['prod', false],
    ]);
    expect(events).toEqual(['start prod', 'close prod', 'drop prod']);
    expect(await prisma.cluster.count()).toBe(0);
  });

  test('is there after a restart, paused if it was', async () => {
    await registry.add(input('prod'), ann);
    await registry.pause('prod');
    events = [];
    registry = await restarted();
    expect(events).toEqual(['close prod', 'start prod paused']);
    expect(await problemOf('prod')).toBe('none');
    await registry.resume('prod');
    registry = await restarted();
    expect(events.slice(2)).toEqual(['resume prod', 'close prod', 'start prod']);
    const [row] = await prisma.cluster.findMany();
    expect(row).toMatchObject({ kind: 'remote', createdBy: 'ann', server: api.url, context: 'main', paused: false });
  });

  test('has its kubeconfig sealed, and bound to its name', async () => {
    await registry.add(input('prod', { kubeconfig: kubeconfig('admin', ['main', 'other']), context: 'other' }), ann);
    const [row] = await prisma.cluster.findMany();
    expect(row?.kubeconfig).toMatch(/^v1:test:/);
    expect(row?.kubeconfig).not.toContain(Buffer.from('admin').toString('base64'));
    expect(() => testSealer.open(row?.kubeconfig ?? '', 'kubeconfig of cluster test')).toThrow();
    expect(testSealer.open(row?.kubeconfig ?? '', 'kubeconfig of cluster prod')).not.toContain('"main"');
  });

  test('is one: of two adds of a name at once one wins', async () => {
    const results = await Promise.allSettled([registry.add(input('prod'), ann), registry.add(input('prod'), ann)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(registry.add(input('prod'), ann)).rejects.toMatchObject({ reason: 'AlreadyExists' });
    expect(events).toEqual(['start prod']);
    expect(await prisma.cluster.count()).toBe(1);
  });

  test('is one for two servers on the same database, too', async () => {
    const other = createClusterRegistry<Recorded>({
      prisma,
      sealer: testSealer,
      clock: systemClock,
      logger: silentLogger,
      embedded: 'local',
      environment: {},
      start: async (options) => recorded(options),
      drop: async (name) => void events.push(`drop ${name}`),
    });
    opened.push(other);
    const results = await Promise.allSettled([registry.add(input('prod'), ann), other.add(input('prod'), ann)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(registry.clusters.size + other.clusters.size).toBe(1);
    expect(events).not.toContain('drop prod');
  });

  test('whose key is gone is still there, says so, and can be removed', async () => {
    await registry.add(input('prod'), ann);
    registry = await restarted({ sealer: createSealer({ current: { id: 'new', key: randomBytes(32) } }) });
    expect(running('prod').options.connection.server).toBe(api.url);
    expect(await problemOf('prod')).toMatch(/^Its kubeconfig cannot be unsealed: .*"test".*add it again$/);
    await registry.remove('prod');
    expect(await prisma.cluster.count()).toBe(0);
  });

  test('that cannot be started is left out, and tried again when it is resumed', async () => {
    await registry.add(input('prod'), ann);
    await registry.add(input('test'), ann);
    let works = false;
    registry = await restarted({
      start: async (options) => {
        if (options.name === 'prod' && !works) throw new Error('no room');
        return recorded(options);
      },
    });
    expect([...registry.clusters.keys()]).toEqual(['test']);
    works = true;
    await registry.resume('prod');
    expect([...registry.clusters.keys()].sort()).toEqual(['prod', 'test']);
  });

  test('whose data cannot be deleted goes on', async () => {
    await registry.add(input('prod'), ann);
    let works = false;
    registry = await restarted({
      drop: async () => {
        if (!works) throw new StatusError('ServiceUnavailable', 'the database cannot be reached');
      },
    });
    await expect(registry.remove('prod')).rejects.toThrow('the database cannot be reached');
    expect(await problemOf('prod')).toBe('none');
    works = true;
    await registry.remove('prod');
    expect(registry.clusters.size).toBe(0);
  });
});

test('what is not there, or is the embedded one, is not changed', async () => {
  for (const change of [registry.remove, registry.pause, registry.resume]) {
    await expect(change('nobody')).rejects.toMatchObject({
      reason: 'NotFound',
      message: 'There is no cluster "nobody"',
    });
    await expect(change('local')).rejects.toMatchObject({ reason: 'BadRequest' });
  }
  expect(events).toEqual([]);
});

test('a trial stores nothing, and tells failures rather than throwing them', async () => {
  expect(await registry.try(input('x'))).toMatchObject({ ok: true, problems: [], forbidden: [] });
  const refused = await registry.try(input('x', { kubeconfig: kubeconfig('unknown') }));
  expect(refused).toMatchObject({
    ok: false,
    server: api.url,
    kinds: 0,
    problems: [expect.stringContaining('credentials')],
  });
  await expect(registry.try(input('x', { kubeconfig: '' }))).rejects.toMatchObject({ reason: 'BadRequest' });
  expect(events).toEqual([]);
  expect(await prisma.cluster.count()).toBe(0);
});

describe('kubeconfigs that are files', () => {
  const file = () => join(directory, 'config');
  const rows = async () => (await prisma.cluster.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name);

  test('make a cluster of each context, named after it', async () => {
    const names = ['Prod_EU', 'arn:aws:eks:eu:1:cluster/shop', 'prod-eu', 'local', '***'];
    writeFileSync(file(), kubeconfig('admin', names));
    expect(await importKubeconfig(registry, [file()])).toEqual([]);
    expect(await rows()).toEqual(['arn-aws-eks-eu-1-cluster-shop', 'cluster', 'local-2', 'prod-eu', 'prod-eu-2']);
    expect(running('prod-eu').options).toMatchObject({ impersonate: false, paused: false });
    expect(await problemOf('prod-eu')).toBe('none');
  });

  test('are read again at the next start: what is the same is left alone, what has changed is taken over', async () => {
    writeFileSync(file(), kubeconfig('unknown', ['a', 'b']));
    await importKubeconfig(registry, [file()]);
    expect(await problemOf('a')).toContain('does not accept the credentials');
    await registry.pause('a');
    events = [];
    await importKubeconfig(registry, [file()]);
    expect(events).toEqual([]);
    writeFileSync(file(), kubeconfig('admin', ['a']));
    await importKubeconfig(registry, [file()]);
    expect(events).toEqual(['close a', 'start a paused']);
    expect(await problemOf('a')).toBe('none');
    expect(await rows()).toEqual(['a', 'b']);
  });

  test('add a cluster that is not reached, or cannot be used, all the same', async () => {
    const text = kubeconfig('admin', ['far', 'lost']).replace(api.url, 'https://127.0.0.1:1');
    writeFileSync(file(), text.replace(/(name: lost\n\s+context:\n\s+cluster:) c/, '$1 missing'));
    const problems = await importKubeconfig(registry, [file()]);
    expect(problems).toEqual([expect.stringMatching(/^context "lost": .*"missing", which is not in the kubeconfig$/)]);
    expect(await rows()).toEqual(['far', 'lost']);
    expect(await problemOf('far')).toContain('nothing listens there');
    expect(await problemOf('lost')).toContain('which is not in the kubeconfig');
  });

  test('leave alone what was added by hand', async () => {
    await registry.add(input('prod'), ann);
    writeFileSync(file(), kubeconfig('other', ['prod']));
    expect(await importKubeconfig(registry, [file()])).toEqual([
      'context "prod": cluster "prod" was added by hand and is kept',
    ]);
    expect(await problemOf('prod')).toBe('none');
  });

  test('that are broken are told of, and nothing else happens', async () => {
    writeFileSync(file(), 'contexts: [');
    const problems = await importKubeconfig(registry, [file(), join(directory, 'missing')]);
    expect(problems).toEqual([
      expect.stringContaining('is not YAML'),
      expect.stringContaining('There is no such file'),
    ]);
    expect(await rows()).toEqual([]);
  });

  test('may have programs run', async () => {
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: 'echo', args: ['{}'] };
    const text = stringify({
      clusters: [{ name: 'c', cluster: { server: api.url } }],
      users: [{ name: 'u', user: { exec } }],
      contexts: [{ name: 'a', context: { cluster: 'c', user: 'u' } }],
    });
    writeFileSync(file(), text);
    expect(await importKubeconfig(registry, [file()])).toEqual([]);
    expect(await problemOf('a')).toContain('The program echo printed something');
  });
});
