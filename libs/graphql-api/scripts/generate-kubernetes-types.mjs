// Writes what follows from the registry of kinds, src/kinds/kinds.json, and the published facts:
// src/modules/kubernetes/schema.graphql, the types of what objects consist of; src/modules/kinds/schema.graphql, the kinds
// themselves with their lists; and src/generated/kinds.ts, which their resolvers are made from.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { createTypes, facts } from './kubernetes-types.mjs';

const here = (path) => new URL(path, import.meta.url);
const json = (path) => JSON.parse(readFileSync(here(path), 'utf8'));

/** Kinds whose type and lists are written by hand, with the types of their fields that are not. */
const handWritten = {
  'api.apps.v1.Deployment': ['spec', 'status'],
  'api.apps.v1.ReplicaSet': ['spec', 'status'],
  'api.core.v1.Pod': ['spec', 'status'],
  'api.core.v1.Service': ['spec', 'status'],
  'api.core.v1.Namespace': ['spec', 'status'],
  'api.core.v1.Node': ['spec', 'status'],
};
/** Fields whose own name every object's field has, or that needs one that says more. */
const renamedFields = { 'ControllerRevision.revision': 'templateRevision' };
/** Fields of kinds whose singular is their plural. */
const renamedLists = { endpoints: 'allEndpoints' };

const resources = json('../../kube-model/src/facts/resources.json');
const keyOf = ({ group, resource }) => (group === '' ? resource : `${resource}.${group}`);
const typeOfKind = new Map(Object.entries(facts).flatMap(([key, { kinds = [] }]) => kinds.map((kind) => [kind, key])));

const types = createTypes();
const fieldsOf = (key) => facts[key].fields;
const firstWord = (fact) => fact.split(' ')[0];
const lowerFirst = (name) => name.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]/, (start) => start.toLowerCase());
const pluralOf = ({ kind, resource }) =>
  kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : kind + resource.slice(kind.length);

function describe(key) {
  const resource = resources.find((one) => keyOf(one) === key);
  if (!resource) throw new Error(`there is no resource ${key}`);
  const { group, version, kind, namespaced } = resource;
  const type = typeOfKind.get(group === '' ? `${version}/${kind}` : `${group}/${version}/${kind}`);
  const own = Object.entries(fieldsOf(type)).filter(([name]) => !['apiVersion', 'kind', 'metadata'].includes(name));
  const status = own.find(([name]) => name === 'status');
  const list = lowerFirst(pluralOf(resource));
  return {
    resource: key,
    type: kind,
    namespaced,
    single: lowerFirst(kind),
    list: renamedLists[list] ?? list,
    fields: own.map(([name, fact]) => ({
      name: renamedFields[`${kind}.${name}`] ?? name,
      from: name,
      type: types.reference(firstWord(fact)),
    })),
    conditions: status !== undefined && fieldsOf(firstWord(status[1])).conditions !== undefined,
  };
}

const base = parse(readFileSync(here('../src/modules/base/schema.graphql'), 'utf8'));
const common = base.definitions
  .find(({ kind, name }) => kind === 'InterfaceTypeDefinition' && name.value === 'KubernetesObject')
  .fields.map((field) => `  ${print({ ...field, description: undefined })}`)
  .join('\n');

const sdlOf = ({ type, fields, conditions, namespaced, single, list }) => `\
type ${type} implements KubernetesObject {
${common}
${fields.map((field) => `  ${field.name}: ${field.type}\n`).join('')}${conditions ? '  conditions: [Condition!]!\n' : ''}}

type ${type}Edge {
  cursor: String!
  node: ${type}!
}

type ${type}Connection {
  nodes: [${type}!]!
  edges: [${type}Edge!]!
  pageInfo: PageInfo!
  "Rows that match the filter, on all pages."
  totalCount: Int!
  "Where a subscription goes on from this answer without a gap."
  cursor: String!
  "Of the journal; 0 when several clusters are listed."
  revision: Long!
}

extend type Query {
  ${list}(
    cluster: String
    "Instead of \`cluster\`; with neither every cluster."
    clusters: [String!]
    filter: ObjectFilter
    sort: ObjectSort
    first: Int! = 100
    after: String
  ): ${type}Connection!
  ${single}(cluster: String!, ${namespaced ? 'namespace: String!, ' : ''}name: String!): ${type}
}
`;

for (const [type, names] of Object.entries(handWritten)) {
  for (const name of names) types.reference(firstWord(fieldsOf(type)[name]));
}
const kinds = json('../src/kinds/kinds.json').map(describe);
const made = 'Made by scripts/generate-kubernetes-types.mjs: do not edit.';
writeFileSync(here('../src/modules/kubernetes/schema.graphql'), `# ${made}\n\n${types.print()}`);
writeFileSync(here('../src/modules/kinds/schema.graphql'), `# ${made}\n\n${kinds.map(sdlOf).join('\n')}`);

const rowOf = ({ fields, ...kind }) => ({
  ...kind,
  fields: Object.fromEntries(fields.map(({ name, from }) => [name, from])),
});
writeFileSync(
  here('../src/generated/kinds.ts'),
  `// ${made}\nexport const kinds = ${JSON.stringify(kinds.map(rowOf), null, 2)} as const;\n`,
);
