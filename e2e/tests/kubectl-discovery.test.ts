import { expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';

const kubectl = createKubectl(inject('product'));
const raw = async <T>(path: string) => JSON.parse(await kubectl(['get', '--raw', path])) as T;

interface Resources {
  readonly resources: readonly { readonly name: string; readonly kind: string; readonly verbs: readonly string[] }[];
}

test('A1 discovery tells the groups, their versions, and of each its resources with their verbs', async () => {
  const { groups } = await raw<{ groups: { name: string; preferredVersion: { groupVersion: string } }[] }>('/apis');
  const versions = groups.map(({ preferredVersion }) => `/apis/${preferredVersion.groupVersion}`);
  expect(versions).toEqual(expect.arrayContaining(['/apis/apps/v1', '/apis/batch/v1', '/apis/autoscaling/v2']));
  for (const path of ['/api/v1', ...versions]) {
    const { resources } = await raw<Resources>(path);
    expect(resources.length, path).toBeGreaterThan(0);
    for (const { name, verbs } of resources) expect(verbs.length, `${path} ${name}`).toBeGreaterThan(0);
  }
});

test('A1 kubectl learns all kinds from aggregated discovery, in two requests', async () => {
  const { stderr } = await kubectl.attempt(['api-resources', '--no-headers', '--cached=false', '-v=6']);
  const asked = stderr.split('\n').flatMap((line) => /GET.*?https?:\/\/[^/]+(\/[^ "?]*)/.exec(line)?.[1] ?? []);
  expect([...new Set(asked)].sort()).toEqual(['/api', '/apis']);
});

test('A1 OpenAPI v3 has a document for every group version, with a path and a schema for every kind in it', async () => {
  const { paths } = await raw<{ paths: Record<string, { serverRelativeURL: string }> }>('/openapi/v3');
  for (const name of ['api/v1', 'apis/apps/v1', 'apis/networking.k8s.io/v1']) {
    const document = await raw<{ paths: object; components: { schemas: object } }>(
      paths[name]?.serverRelativeURL ?? '',
    );
    const { resources } = await raw<Resources>(`/${name}`);
    const schemas = Object.keys(document.components.schemas);
    for (const { name: plural, kind } of resources.filter((resource) => resource.verbs.includes('list'))) {
      expect(
        Object.keys(document.paths).some((path) => path.endsWith(`/${plural}/{name}`)),
        plural,
      ).toBe(true);
      expect(
        schemas.some((schema) => schema.endsWith(`.${kind}`)),
        kind,
      ).toBe(true);
    }
  }
});
