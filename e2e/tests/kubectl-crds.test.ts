import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { boat, boatDefinition } from '../src/boat-definition.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'crds');
});
afterAll(() => namespace.remove());

const value = (name: string, expression: string) =>
  kubectl(inNamespace('get', 'boats.sea.example.com', name, '-o', `jsonpath={${expression}}`));

test('CustomResourceDefinition is applied, and at once an object of its kind', async () => {
  await kubectl(['apply', '-f', '-'], boatDefinition('sea.example.com'));
  await kubectl(inNamespace('apply', '-f', '-'), boat('sea.example.com', 'first', { sails: 2 }));
  await kubectl(['wait', '--for=condition=Established', 'crd/boats.sea.example.com', '--timeout=30s']);
  expect(await value('first', '.spec.rig')).toBe('sloop');
  expect(await kubectl(['api-resources', '--api-group=sea.example.com'])).toMatch(
    /^boats +bt +sea\.example\.com\/v1 +true +Boat$/m,
  );
});

test('CustomResourceDefinition explains its kind by its schema', async () => {
  const explained = await kubectl(['explain', 'boats.sea.example.com.spec']);
  expect(explained).toContain('How the boat is meant to be.');
  expect(explained).toMatch(/sails\t<integer> -required-/);
  expect(explained).toMatch(/enum: (sloop, ketch|ketch, sloop)/);
});

test('CustomResourceDefinition refuses what its schema does not allow, and says where', async () => {
  const refused = await kubectl.attempt(
    inNamespace('apply', '-f', '-'),
    boat('sea.example.com', 'wrong', { sails: 'many', rig: 'raft' }),
  );
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('spec.sails: Invalid value: "string": spec.sails in body must be of type integer');
  expect(refused.stderr).toContain('spec.rig: Unsupported value: "raft": supported values: "ketch", "sloop"');
});

test('CustomResourceDefinition has unknown fields refused by kubectl, and pruned where that is asked for', async () => {
  const odd = boat('sea.example.com', 'odd', { sails: 1, engine: 'diesel' });
  const refused = await kubectl.attempt(inNamespace('apply', '-f', '-'), odd);
  expect(refused.stderr).toContain('unknown field "spec.engine"');
  await kubectl(inNamespace('apply', '--validate=ignore', '-f', '-'), odd);
  expect(await value('odd', '.spec')).toBe('{"replicas":1,"rig":"sloop","sails":1}');
});

test('CustomResourceDefinition says which columns its objects are listed by', async () => {
  const ready = '{"status":{"conditions":[{"type":"Ready","status":"True"}]}}';
  await kubectl(inNamespace('patch', 'bt', 'first', '--subresource=status', '--type=merge', '-p', ready));
  const listed = await kubectl(inNamespace('get', 'bt', 'first'));
  expect(listed).toMatch(/^NAME +SAILS +READY +AGE\nfirst +2 +True +\S+\n$/);
  expect(await value('first', '.metadata.generation')).toBe('1');
});

test('CustomResourceDefinition lets its objects be scaled', async () => {
  await kubectl(inNamespace('scale', 'boat/first', '--replicas=3'));
  expect(await value('first', '.spec.replicas')).toBe('3');
  expect(await value('first', '.metadata.generation')).toBe('2');
});

test('CustomResourceDefinition lets its objects be applied by several, edited, diffed and labelled', async () => {
  const asked = boat('sea.example.com', 'first', { sails: 3 });
  const conflict = await kubectl.attempt(
    inNamespace('apply', '--server-side', '--field-manager=other', '-f', '-'),
    asked,
  );
  expect(conflict.stderr).toContain('.spec.sails');
  const { stdout } = await kubectl.attempt(inNamespace('diff', '-f', '-'), asked);
  expect(stdout).toMatch(/^-\s+sails: 2\n\+\s+sails: 3$/m);
  await kubectl(inNamespace('label', 'boat', 'first', 'port=home'));
  expect(await kubectl(inNamespace('get', 'boats', '-l', 'port=home', '-o', 'name'))).toBe(
    'boat.sea.example.com/first\n',
  );
});

test('CustomResourceDefinition takes its objects along when it is deleted', async () => {
  await kubectl(['delete', 'crd', 'boats.sea.example.com', '--timeout=60s']);
  const gone = await kubectl.attempt(inNamespace('get', 'boats.sea.example.com'));
  expect(gone.stderr).toContain('the server doesn\'t have a resource type "boats"');
  await kubectl(['apply', '-f', '-'], boatDefinition('sea.example.com'));
  expect(await kubectl(inNamespace('get', 'boats.sea.example.com', '-o', 'name'))).toBe('');
  await kubectl(['delete', 'crd', 'boats.sea.example.com', '--timeout=60s']);
});
