import { resources } from '@pilothouse/kube-model/registry';
import { apiVersionOf } from '@pilothouse/kube-model/resource';
import { typeOf } from '@pilothouse/kube-model/types/type-facts';
import { describe, expect, it } from 'vitest';
import { kindSupport } from '../resources/field-support.ts';
import { createOpenapiDocuments, documentName } from './openapi.ts';
import { type Schema, schemasOf } from './schemas.ts';

const documents = createOpenapiDocuments();
const openapiDocument = (group: string, version: string) => documents.document(documentName({ group, version }), []);
const openapiIndex = () => documents.index([]);

const apps = openapiDocument('apps', 'v1');
const schema = (name: string) => apps.components.schemas[name] as Schema & { properties: Record<string, Schema> };

/** Every `$ref` in a JSON value. */
function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === '$ref' && typeof item === 'string' ? [item] : references(item),
  );
}

/** Upstream does not describe the words of JSON Schema, which has a specification of its own. */
const jsonSchemaTypes = /\.(JSONSchemaProps|ExternalDocumentation)$/;

/** Names of what a schema says nothing of: `PodSpec.containers`, or the type itself where it has fields. */
function undescribed(name: string, { description, properties }: Schema = {}): string[] {
  if (!properties || jsonSchemaTypes.test(name)) return [];
  const fields = Object.entries(properties).filter(([, field]) => !field.description);
  return [...(description ? [] : [name]), ...fields.map(([field]) => `${name}.${field}`)];
}

describe('the index', () => {
  it('names every group version once, with a hash that stays the same', () => {
    const names = new Set(
      resources.map(({ group, version }) => (group === '' ? `api/${version}` : `apis/${group}/${version}`)),
    );
    const { paths } = openapiIndex();
    expect(new Set(Object.keys(paths))).toEqual(names);
    expect(paths['apis/apps/v1']?.serverRelativeURL).toMatch(/^\/openapi\/v3\/apis\/apps\/v1\?hash=[0-9A-F]{64}$/);
    expect(openapiIndex()).toEqual(paths && { paths });
  });
});

describe('a document', () => {
  it('refers only to schemas that it holds', () => {
    for (const name of new Set(resources.map(({ group, version }) => `${group}/${version}`))) {
      const [group = '', version = ''] = name.split('/');
      const document = openapiDocument(group, version);
      const held = new Set(
        Object.keys(document.components.schemas).map((schemaName) => `#/components/schemas/${schemaName}`),
      );
      expect(
        references(document).filter((reference) => !held.has(reference)),
        name,
      ).toEqual([]);
    }
  });

  it('lets kubectl see that patches take dryRun and fieldValidation', () => {
    const path = apps.paths['/apis/apps/v1/namespaces/{namespace}/deployments/{name}'] as Record<
      string,
      Record<string, unknown>
    >;
    const patch = path.patch!;
    expect(patch['x-kubernetes-group-version-kind']).toEqual({ group: 'apps', version: 'v1', kind: 'Deployment' });
    const names = (patch.parameters as { name: string; in: string }[]).map(
      (parameter) => `${parameter.in} ${parameter.name}`,
    );
    expect(names).toEqual(
      expect.arrayContaining(['query dryRun', 'query fieldManager', 'query fieldValidation', 'query force']),
    );
    const { requestBody } = patch as { requestBody: { content: object } };
    expect(Object.keys(requestBody.content)).toContain('application/apply-patch+yaml');
  });

  it('has the paths of subresources, with the kind that they take', () => {
    const scale = apps.paths['/apis/apps/v1/namespaces/{namespace}/deployments/{name}/scale'] as Record<string, Schema>;
    expect(scale.put?.['x-kubernetes-group-version-kind']).toEqual({
      group: 'autoscaling',
      version: 'v1',
      kind: 'Scale',
    });
    expect(apps.paths['/apis/apps/v1/deployments']).toBeDefined();
  });

  it('carries merge keys, list types, kinds and required fields', () => {
    expect(schema('io.k8s.api.core.v1.PodSpec').properties.containers).toEqual({
      description: expect.stringContaining('containers'),
      type: 'array',
      items: { allOf: [{ $ref: '#/components/schemas/io.k8s.api.core.v1.Container' }], default: {} },
      'x-kubernetes-patch-merge-key': 'name',
      'x-kubernetes-patch-strategy': 'merge',
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['name'],
    });
    expect(schema('io.k8s.api.apps.v1.DeploymentSpec').required).toEqual(['selector', 'template']);
    expect(schema('io.k8s.api.apps.v1.Deployment')['x-kubernetes-group-version-kind']).toEqual([
      { group: 'apps', version: 'v1', kind: 'Deployment' },
    ]);
  });

  it('describes every field of every kind that is honoured, and the kind itself', () => {
    for (const resource of resources.filter((candidate) => kindSupport(candidate) === 'fields')) {
      const { schemas } = openapiDocument(resource.group, resource.version).components;
      const type = typeOf(apiVersionOf(resource), resource.kind);
      const names = Object.keys(schemasOf(type ? [type.name] : []));
      expect(names.length, resource.kind).toBeGreaterThan(1);
      expect(names.flatMap((name) => undescribed(name, schemas[name])).sort(), resource.kind).toEqual([]);
    }
  });

  it('writes special types as clients expect them', () => {
    expect(apps.components.schemas['io.k8s.apimachinery.pkg.util.intstr.IntOrString']).toEqual({
      format: 'int-or-string',
      oneOf: [{ type: 'integer' }, { type: 'string' }],
    });
    expect(apps.components.schemas['io.k8s.apimachinery.pkg.apis.meta.v1.Time']).toEqual({
      type: 'string',
      format: 'date-time',
    });
    expect(apps.components.schemas['io.k8s.apimachinery.pkg.api.resource.Quantity']).toEqual({
      oneOf: [{ type: 'string' }, { type: 'number' }],
    });
  });
});
