import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { type Manifest, readManifests } from '../src/manifests.ts';
import { createNamespace } from '../src/namespace.ts';
import type { Outcome } from '../src/run-program.ts';

const kubectl = createKubectl(inject('product'));

interface Stored {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly uid: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly managedFields?: readonly { readonly manager: string; readonly operation: string; readonly time: string }[];
  };
}

/** What each step said of all manifests of a namespace, and what was stored meanwhile. */
interface Journey {
  readonly dryRun: Outcome;
  readonly afterDryRun: readonly Stored[];
  readonly apply: Outcome;
  readonly stored: readonly Stored[];
  readonly diff: Outcome;
  readonly again: Outcome;
  readonly serverSide: Outcome;
  readonly forced: Outcome;
  readonly storedAgain: readonly Stored[];
  readonly labelling: Outcome;
  readonly storedThen: readonly Stored[];
  readonly deletion: Outcome;
  readonly left: readonly Stored[];
}

/** In a namespace of its own, or in the one that is named. */
interface Group {
  readonly title: string;
  readonly kinds: readonly string[];
  readonly namespace?: string;
}

const apart: readonly Group[] = [
  // They act on all that is made in their namespace.
  { title: 'bounds of a namespace', kinds: ['ResourceQuota', 'LimitRange'] },
  // Of what is in no namespace they are only in this one.
  { title: 'events', kinds: ['Event'], namespace: 'default' },
];
/**
 * Fields that are owned as a whole, and that defaults or admission have added to: the first apply on the server finds
 * them other than it would have them, and owned by who applied from the client.
 */
const contested: Readonly<Record<string, string>> = {
  'endpoints/by-hand': '.subsets',
  'limit-range/containers': '.spec.limits',
  'pod/environment': '.spec.containers[name="show"].env[name="POD_NAME"].valueFrom.fieldRef',
  'pod/tolerations': '.spec.tolerations',
  'pod/volume-downward-api': '.spec.volumes[name="about-me"].downwardAPI.items',
  'pod/volume-projected': '.spec.volumes[name="all-in-one"].projected.sources',
  'stateful-set/claims': '.spec.volumeClaimTemplates',
};
const manifests = readManifests();
const kindsApart = new Set(apart.flatMap(({ kinds }) => kinds));
const others = new Set(manifests.map(({ kind }) => kind).filter((kind) => !kindsApart.has(kind)));
const groups: readonly Group[] = [...apart, { title: 'all other kinds', kinds: [...others] }];

/** A step runs kubectl once for all manifests: each test then looks at its own lines. */
async function travel(members: readonly Manifest[], namespace: string): Promise<Journey> {
  const files = members.flatMap(({ path }) => ['-f', path]);
  const run = (...args: string[]) => kubectl.attempt([...args, '-n', namespace, ...files]);
  const read = async () => {
    const args = ['get', '-n', namespace, ...files, '--ignore-not-found', '--show-managed-fields', '-o', 'json'];
    const found = await kubectl(args);
    return found === '' ? [] : (JSON.parse(found).items as Stored[]);
  };
  return {
    dryRun: await run('apply', '--dry-run=server'),
    afterDryRun: await read(),
    apply: await run('apply'),
    stored: await read(),
    diff: await run('diff'),
    again: await run('apply'),
    storedAgain: await read(),
    serverSide: await run('apply', '--server-side'),
    forced: await run('apply', '--server-side', '--force-conflicts'),
    labelling: await run('label', 'row=b9'),
    storedThen: await read(),
    deletion: await run('delete'),
    left: await read(),
  };
}

const isOf =
  ({ apiVersion, kind, name }: Manifest) =>
  (object: Stored) =>
    object.apiVersion === apiVersion && object.kind === kind && object.metadata.name === name;

/** `deployment.apps/web`, `pod/hello`: as kubectl names what it has done something to. */
function spoken({ apiVersion, kind, name }: Manifest): string {
  const group = apiVersion.includes('/') ? `.${apiVersion.split('/')[0]}` : '';
  return `${kind.toLowerCase()}${group}/${name}`;
}

/** What kubectl said of one object: `created`, or the error that names it. */
function saidOf(manifest: Manifest, { stdout, stderr }: Outcome): string {
  const start = `${spoken(manifest)} `;
  const line = stdout.split('\n').find((text) => text.startsWith(start));
  const errors = stderr
    .split('\n')
    .filter((text) => text.includes(manifest.path) || text.includes(`"${manifest.name}"`));
  return line?.slice(start.length) ?? `nothing; ${errors.join('\n')}`;
}

/** What is owned by who applies from the client, and since when: a write that changes nothing leaves it as it is. */
function applied(stored: Stored | undefined): readonly object[] | undefined {
  return stored?.metadata.managedFields?.filter(({ manager }) => manager === 'kubectl-client-side-apply');
}

describe.each(groups)('$title', ({ kinds, namespace }) => {
  const members = manifests.filter(({ kind }) => kinds.includes(kind));
  let made: Awaited<ReturnType<typeof createNamespace>> | undefined;
  let journey: Journey;
  beforeAll(async () => {
    if (!namespace) made = await createNamespace(kubectl, 'manifests');
    journey = await travel(members, namespace ?? made!.name);
  });
  afterAll(() => made?.remove());

  test.each(members)('A1 $title is applied, read, compared, applied by the server and deleted', (manifest) => {
    expect(saidOf(manifest, journey.dryRun)).toBe('created (server dry run)');
    expect(journey.afterDryRun.filter(isOf(manifest))).toEqual([]);
    expect(saidOf(manifest, journey.apply)).toBe('created');
    const [stored] = journey.stored.filter(isOf(manifest));
    expect(stored).toBeDefined();
    // kubectl sends what the server writes otherwise (stringData, volumes that it adds to) and says `configured`.
    expect(saidOf(manifest, journey.again)).toMatch(/^(unchanged|configured)$/);
    expect(applied(journey.storedAgain.find(isOf(manifest)))).toEqual(applied(stored));
    const field = contested[manifest.title];
    if (field) expect(journey.serverSide.stderr).toContain(field);
    else expect(saidOf(manifest, journey.serverSide)).toBe('serverside-applied');
    expect(saidOf(manifest, journey.forced)).toBe('serverside-applied');
    const [then] = journey.storedThen.filter(isOf(manifest));
    expect(then?.metadata.uid).toBe(stored?.metadata.uid);
    expect(then?.metadata.managedFields).toContainEqual(
      expect.objectContaining({ manager: 'kubectl', operation: 'Apply' }),
    );
    expect(journey.left.filter(isOf(manifest))).toEqual([]);
  });

  test('A1 a diff after apply is empty', () => {
    expect(journey.diff.stdout).toBe('');
    expect(journey.diff.code).toBe(0);
  });

  test('B9 each of them takes a label', () => {
    const unlabelled = members.filter(
      (manifest) => journey.storedThen.find(isOf(manifest))?.metadata.labels?.row !== 'b9',
    );
    expect(unlabelled.map(({ title }) => title)).toEqual([]);
  });

  test('nothing of it failed', () => {
    const { dryRun, apply, again, forced, labelling, deletion } = journey;
    const failed = [dryRun, apply, again, forced, labelling, deletion].filter(({ code }) => code !== 0);
    expect(failed.map(({ stderr }) => stderr)).toEqual([]);
  });
});

test('A1 every kind that can be made and deleted has a manifest', async () => {
  const lines = (await kubectl(['api-resources', '--verbs=create,delete', '--no-headers'])).trim().split('\n');
  const kinds = lines.map((line) => line.split(/ +/).at(-1));
  const written = new Set(manifests.map(({ kind }) => kind));
  expect(kinds.filter((kind) => !written.has(kind ?? ''))).toEqual([]);
});
