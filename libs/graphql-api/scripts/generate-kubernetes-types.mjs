// Writes src/modules/kubernetes/schema.graphql: the types of spec and status, from the published field facts.
import { readFileSync, writeFileSync } from 'node:fs';

const facts = JSON.parse(readFileSync(new URL('../../kube-model/src/facts/types.json', import.meta.url), 'utf8'));
const roots = [
  ['apps.v1', ['DeploymentSpec', 'DeploymentStatus', 'ReplicaSetSpec', 'ReplicaSetStatus']],
  [
    'core.v1',
    [
      'PodSpec',
      'PodStatus',
      'ServiceSpec',
      'ServiceStatus',
      'NamespaceSpec',
      'NamespaceStatus',
      'NodeSpec',
      'NodeStatus',
    ],
  ],
].flatMap(([group, names]) => names.map((name) => `api.${group}.${name}`));

const scalars = {
  string: 'String',
  boolean: 'Boolean',
  'integer:int32': 'Int',
  'integer:int64': 'Long',
  integer: 'Long',
  number: 'Float',
  'number:double': 'Float',
  'string:byte': 'String',
  'int-or-string': 'IntOrString',
  'apimachinery.pkg.util.intstr.IntOrString': 'IntOrString',
  'apimachinery.pkg.apis.meta.v1.Time': 'DateTime',
  'apimachinery.pkg.apis.meta.v1.MicroTime': 'DateTime',
  'apimachinery.pkg.api.resource.Quantity': 'String',
  object: 'JSON',
};
/** Names that a hand-written type already has. */
const renamed = { ObjectMeta: 'TemplateMetadata', Condition: 'MetaCondition' };
const typeName = (key) => {
  const last = key.slice(key.lastIndexOf('.') + 1);
  return renamed[last] ?? last;
};

const seen = new Map();
function reference(type) {
  if (type.startsWith('[]')) return `[${reference(type.slice(2))}!]`;
  if (scalars[type]) return scalars[type];
  if (type.startsWith('{}') || !facts[type]?.fields) return 'JSON';
  visit(type);
  return typeName(type);
}
function visit(key) {
  const name = typeName(key);
  if (seen.has(name)) return;
  seen.set(name, '');
  const fields = Object.entries(facts[key].fields)
    .filter(([field]) => /^[_A-Za-z]\w*$/.test(field) && !(name === 'TemplateMetadata' && field === 'managedFields'))
    .map(([field, fact]) => {
      const [type, ...flags] = fact.split(' ');
      return `  ${field}: ${reference(type)}${field === 'name' && flags.includes('required') ? '!' : ''}`;
    });
  seen.set(name, `type ${name} {\n${fields.join('\n')}\n}\n`);
}
for (const root of roots) visit(root);

const text = [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, type]) => type);
const header = '# Made by scripts/generate-kubernetes-types.mjs: do not edit.\n\n';
writeFileSync(new URL('../src/modules/kubernetes/schema.graphql', import.meta.url), header + text.join('\n'));
