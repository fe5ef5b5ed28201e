import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'apply');
});
afterAll(() => namespace.remove());

interface Containers {
  readonly replicas?: number;
  readonly [container: string]:
    | { readonly image: string; readonly env?: Readonly<Record<string, string>> }
    | number
    | undefined;
}

/** A Deployment without pods, unless replicas are asked for. */
function deployment(name: string, { replicas = 0, ...containers }: Containers): object {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: namespace.name },
    spec: {
      replicas,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: { containers: Object.entries(containers).map(toContainer) },
      },
    },
  };
}

function toContainer([name, given]: [string, Containers[string]]): object {
  if (typeof given !== 'object') throw new Error(`${name} is no container`);
  const env = Object.entries(given.env ?? {}).map(([key, value]) => ({ name: key, value }));
  return { name, image: given.image, ...(env.length > 0 && { env }) };
}

function configMap(name: string, data: Record<string, string>): object {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: namespace.name }, data };
}

const apply = (object: object, ...options: string[]) => kubectl(['apply', ...options, '-f', '-'], object);
const tryApply = (object: object, ...options: string[]) => kubectl.attempt(['apply', ...options, '-f', '-'], object);
const data = async (name: string) =>
  (await kubectl.json<{ data?: Record<string, string> }>(inNamespace('get', 'configmap', name))).data;

/** Containers of a deployment: `name=image`, then its environment. */
async function containers(name: string): Promise<string[]> {
  const each =
    '{range .spec.template.spec.containers[*]}{.name}={.image}{range .env[*]} {.name}={.value}{end}{"\\n"}{end}';
  return (await kubectl(inNamespace('get', 'deployment', name, '-o', `jsonpath=${each}`))).split('\n').filter(Boolean);
}

/** Who owns something of an object: `manager operation`. */
async function managers(...object: string[]): Promise<string[]> {
  const each = '{range .metadata.managedFields[*]}{.manager} {.operation}{"\\n"}{end}';
  const found = await kubectl(inNamespace('get', ...object, '--show-managed-fields', '-o', `jsonpath=${each}`));
  return found.split('\n').filter(Boolean).sort();
}

test('A1 apply drops what the manifest no longer says and keeps what others have added', async () => {
  await apply(deployment('client', { a: { image: 'a:1', env: { KEEP: '1', DROP: '1' } }, b: { image: 'b:1' } }));
  await kubectl(inNamespace('set', 'env', 'deployment/client', '-c', 'a', 'THEIRS=yes'));
  await kubectl(inNamespace('label', 'deployment', 'client', 'theirs=too'));
  expect(await apply(deployment('client', { a: { image: 'a:2', env: { KEEP: '1' } } }))).toContain('configured');
  expect(await containers('client')).toEqual(['a=a:2 KEEP=1 THEIRS=yes']);
  expect(await kubectl(inNamespace('get', 'deployment', 'client', '-o', 'jsonpath={.metadata.labels}'))).toContain(
    'theirs',
  );
});

test('A1 apply remembers what was applied, shows it and lets it be set', async () => {
  await apply(configMap('remembered', { a: '1' }));
  expect(await kubectl(inNamespace('apply', 'view-last-applied', 'configmap/remembered'))).toMatch(
    /^data:\n {2}a: "1"$/m,
  );
  await kubectl(['apply', 'set-last-applied', '-f', '-'], configMap('remembered', { a: '1', never: 'there' }));
  await apply(configMap('remembered', { a: '1', b: '2' }));
  expect(await data('remembered')).toEqual({ a: '1', b: '2' });
});

test('A1 apply --dry-run=server tells what it would do, with defaults, and does nothing', async () => {
  const manifest = deployment('dry', { a: { image: 'a:1' } });
  const said = await apply(manifest, '--dry-run=server', '-o', 'yaml');
  expect(said).toMatch(/^ {2}progressDeadlineSeconds: 600$/m);
  expect(await apply(manifest, '--dry-run=server')).toBe('deployment.apps/dry created (server dry run)\n');
  expect((await kubectl.attempt(inNamespace('get', 'deployment', 'dry'))).stderr).toContain('not found');
});

test('A1 apply --prune deletes what is no longer among the manifests, and nothing else', async () => {
  const labelled = (name: string) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace: namespace.name, labels: { set: 'pruned' } },
  });
  const list = (...names: string[]) => ({ apiVersion: 'v1', kind: 'List', items: names.map(labelled) });
  const options = ['--prune', '-l', 'set=pruned', '--prune-allowlist=core/v1/ConfigMap', '-n', namespace.name];
  await apply(list('first', 'second'));
  await kubectl(['create', '-f', '-'], labelled('made-otherwise'));
  expect(await apply(list('first'), ...options)).toContain('configmap/second pruned');
  const left = await kubectl(inNamespace('get', 'configmaps', '-l', 'set=pruned', '-o', 'name'));
  expect(left).toBe('configmap/first\nconfigmap/made-otherwise\n');
});

test('A1 a field that the kind does not have is refused before anything is stored, or warned of if that is asked for', async () => {
  const wrong = JSON.stringify(configMap('strict', { a: '1' })).replace('"data":', '"datum":');
  const { stderr } = await kubectl.attempt(['apply', '-f', '-'], wrong);
  expect(stderr).toContain('strict decoding error: unknown field "datum"');
  expect((await kubectl.attempt(inNamespace('get', 'configmap', 'strict'))).stderr).toContain('not found');
  const { stderr: warned } = await kubectl.attempt(['apply', '--validate=warn', '-f', '-'], wrong);
  expect(warned).toContain('Warning: unknown field "datum"');
});

test('A1 apply --server-side makes, says so again, and drops what the manifest no longer says', async () => {
  const first = deployment('server', { a: { image: 'a:1', env: { KEEP: '1', DROP: '1' } }, b: { image: 'b:1' } });
  expect(await apply(first, '--server-side')).toBe('deployment.apps/server serverside-applied\n');
  await kubectl(inNamespace('set', 'env', 'deployment/server', '-c', 'a', 'THEIRS=yes'));
  await apply(deployment('server', { a: { image: 'a:2', env: { KEEP: '1' } } }), '--server-side');
  expect(await containers('server')).toEqual(['a=a:2 KEEP=1 THEIRS=yes']);
  const owners = await managers('deployment', 'server');
  expect(owners).toEqual(expect.arrayContaining(['kubectl Apply', 'kubectl-set Update']));
  const lastApplied = 'jsonpath={.metadata.annotations.kubectl\\.kubernetes\\.io/last-applied-configuration}';
  expect(await kubectl(inNamespace('get', 'deployment', 'server', '-o', lastApplied))).toBe('');
});

test('A1 two managers of one object: a conflict names manager and field, equal values are shared, force takes over', async () => {
  const one = ['--server-side', '--field-manager=one'];
  const two = ['--server-side', '--field-manager=two'];
  await apply(deployment('contested', { a: { image: 'a:1', env: { ONE: '1' } } }), ...one);
  await apply(deployment('contested', { a: { image: 'a:1', env: { TWO: '2' } } }), ...two);
  expect(await containers('contested')).toEqual(['a=a:1 ONE=1 TWO=2']);

  const changed = deployment('contested', { a: { image: 'a:2', env: { TWO: '2' } } });
  const refused = await tryApply(changed, ...two);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain(
    'Apply failed with 1 conflict: conflict with "one": .spec.template.spec.containers[name="a"].image',
  );
  expect(await containers('contested')).toEqual(['a=a:1 ONE=1 TWO=2']);
  await apply(changed, ...two, '--force-conflicts');
  expect(await containers('contested')).toEqual(['a=a:2 ONE=1 TWO=2']);

  const again = await tryApply(deployment('contested', { a: { image: 'a:1', env: { ONE: '1' } } }), ...one);
  expect(again.stderr).toContain('conflict with "two"');
});

test('A1 a conflict with somebody who has edited names the field and how he wrote it', async () => {
  await apply(configMap('edited', { mine: '1', also: '1' }), '--server-side');
  await kubectl(inNamespace('patch', 'configmap', 'edited', '-p', '{"data":{"mine":"theirs","also":"theirs"}}'));
  const { stderr } = await tryApply(configMap('edited', { mine: '2', also: '2' }), '--server-side');
  expect(stderr).toContain('Apply failed with 2 conflicts: conflicts with "kubectl-patch" using v1:');
  expect(stderr).toMatch(/^- \.data\.also\n- \.data\.mine$/m);
});

test('A1 what was applied from the client is taken over by apply --server-side, to the last field', async () => {
  await apply(configMap('migrating', { a: '1', b: '1' }));
  expect(await managers('configmap', 'migrating')).toEqual(['kubectl-client-side-apply Update']);
  await apply(configMap('migrating', { a: '2', b: '1' }), '--server-side');
  expect(await managers('configmap', 'migrating')).toEqual(['kubectl Apply', 'kubectl-last-applied Apply']);
  await apply(configMap('migrating', { a: '2' }), '--server-side');
  expect(await data('migrating')).toEqual({ a: '2' });
});

test('A1 and it can be applied from the client again, without losing track of what it said', async () => {
  await apply(configMap('returning', { a: '1', b: '1' }));
  await apply(configMap('returning', { a: '1', b: '2' }), '--server-side');
  await apply(configMap('returning', { a: '3' }));
  expect(await data('returning')).toEqual({ a: '3' });
  await apply(configMap('returning', { a: '4' }), '--server-side');
  expect(await data('returning')).toEqual({ a: '4' });
});

test('A1 a field that two managers say goes only when neither says it any more', async () => {
  const one = ['--server-side', '--field-manager=one'];
  const two = ['--server-side', '--field-manager=two'];
  await apply(configMap('shared', { both: '1', one: '1' }), ...one);
  await apply(configMap('shared', { both: '1', two: '1' }), ...two);
  await apply(configMap('shared', { one: '1' }), ...one);
  expect(await data('shared')).toEqual({ both: '1', one: '1', two: '1' });
  await apply(configMap('shared', { two: '1' }), ...two);
  expect(await data('shared')).toEqual({ one: '1', two: '1' });
});

test('A1 diff --server-side shows what apply --server-side would change, and a conflict as apply would', async () => {
  await apply(configMap('compared', { a: '1', b: '1' }), '--server-side');
  const same = await kubectl.attempt(['diff', '--server-side', '-f', '-'], configMap('compared', { a: '1', b: '1' }));
  expect(same).toEqual({ code: 0, stdout: '', stderr: '' });
  const { code, stdout } = await kubectl.attempt(
    ['diff', '--server-side', '-f', '-'],
    configMap('compared', { a: '2' }),
  );
  expect(code).toBe(1);
  expect(stdout).toMatch(/^- {2}a: "1"\n- {2}b: "1"\n\+ {2}a: "2"$/m);
  expect(await data('compared')).toEqual({ a: '1', b: '1' });

  await kubectl(inNamespace('patch', 'configmap', 'compared', '-p', '{"data":{"a":"theirs"}}'));
  const conflicting = ['diff', '--server-side', '-f', '-'];
  const refused = await kubectl.attempt(conflicting, configMap('compared', { a: '2', b: '1' }));
  expect(refused.code).toBeGreaterThan(1);
  expect(refused.stderr).toContain('conflict with "kubectl-patch"');
  const forced = await kubectl.attempt(
    [...conflicting, '--force-conflicts'],
    configMap('compared', { a: '2', b: '1' }),
  );
  expect(forced.stdout).toMatch(/^\+ {2}a: "2"$/m);
});

test('A1 edit-last-applied writes what the editor left', async () => {
  await apply(configMap('annotated', { a: '1' }));
  const editing = createKubectl(inject('product'), { KUBE_EDITOR: 'sed -i "s/^  a:/  z:/"' });
  await editing(inNamespace('apply', 'edit-last-applied', 'configmap/annotated'));
  expect(await kubectl(inNamespace('apply', 'view-last-applied', 'configmap/annotated'))).toMatch(/^ {2}z: "1"$/m);
});

test('A1 a kustomization is applied, compared and deleted as one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pilothouse-kustomize-'));
  const kustomization = {
    namespace: namespace.name,
    namePrefix: 'k-',
    resources: ['map.json'],
    configMapGenerator: [{ name: 'generated', literals: ['a=b'] }],
  };
  writeFileSync(join(folder, 'kustomization.yaml'), JSON.stringify(kustomization));
  writeFileSync(join(folder, 'map.json'), JSON.stringify(configMap('map', { a: '1' })));
  expect(await kubectl(['apply', '-k', folder])).toMatch(
    /^configmap\/k-generated-\w+ created\nconfigmap\/k-map created\n$/,
  );
  expect(await kubectl.attempt(['diff', '-k', folder])).toEqual({ code: 0, stdout: '', stderr: '' });
  await kubectl(['delete', '-k', folder, '--timeout=60s']);
  expect((await kubectl.attempt(inNamespace('get', 'configmap', 'k-map'))).stderr).toContain('not found');
  rmSync(folder, { recursive: true, force: true });
});

test('A1 a deployment that is applied on the server is restarted and undone like any other, and applied again', async () => {
  const manifest = deployment('rolled', { a: { image: 'a:1' } });
  await apply(manifest, '--server-side');
  await kubectl(inNamespace('rollout', 'restart', 'deployment/rolled'));
  await apply(manifest, '--server-side');
  const restarted = '.spec.template.metadata.annotations.kubectl\\.kubernetes\\.io/restartedAt';
  const read = ['get', 'deployment', 'rolled', '-o', `jsonpath={${restarted}}`];
  expect(await kubectl(inNamespace(...read))).not.toBe('');
  await kubectl(inNamespace('rollout', 'status', 'deployment/rolled', '--timeout=60s'));
  await kubectl(inNamespace('rollout', 'undo', 'deployment/rolled'));
  expect(await kubectl(inNamespace(...read))).toBe('');
  expect(await managers('deployment', 'rolled')).toContain('kubectl Apply');
  await apply(deployment('rolled', { a: { image: 'a:2' } }), '--server-side');
  expect(await containers('rolled')).toEqual(['a=a:2']);
});
