// GraphQL types of what Kubernetes' objects consist of, made from the published field facts.
import { readFileSync } from 'node:fs';

export const facts = JSON.parse(
  readFileSync(new URL('../../kube-model/src/facts/types.json', import.meta.url), 'utf8'),
);

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

/** Types whose own name another type has: a hand-written one, or one of another group. */
const renamed = {
  'apimachinery.pkg.apis.meta.v1.ObjectMeta': 'TemplateMetadata',
  'apimachinery.pkg.apis.meta.v1.Condition': 'MetaCondition',
  'api.admissionregistration.v1.Mutation': 'AdmissionMutation',
  'api.core.v1.EndpointPort': 'CoreEndpointPort',
  'api.core.v1.PersistentVolumeClaim': 'VolumeClaimTemplate',
  'api.core.v1.ResourceClaim': 'ContainerResourceClaim',
  'api.flowcontrol.v1.Subject': 'FlowSubject',
  'kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference': 'APIServiceReference',
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference': 'ConversionServiceReference',
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig': 'ConversionWebhookClientConfig',
};

function typeName(key) {
  return renamed[key] ?? key.slice(key.lastIndexOf('.') + 1);
}

/** Collects the types that are referred to. */
export function createTypes() {
  const made = new Map();

  function reference(type) {
    if (type.startsWith('[]')) return `[${reference(type.slice(2))}!]`;
    if (scalars[type]) return scalars[type];
    if (type.startsWith('{}') || !facts[type]?.fields) return 'JSON';
    visit(type);
    return typeName(type);
  }

  function visit(key) {
    const name = typeName(key);
    const before = made.get(name);
    if (before && before.key !== key) throw new Error(`${key} and ${before.key} are both called ${name}`);
    if (before) return;
    made.set(name, { key, text: '' });
    const fields = Object.entries(facts[key].fields)
      .filter(([field]) => /^[_A-Za-z]\w*$/.test(field) && !(name === 'TemplateMetadata' && field === 'managedFields'))
      .map(([field, fact]) => {
        const [type, ...flags] = fact.split(' ');
        return `  ${field}: ${reference(type)}${field === 'name' && flags.includes('required') ? '!' : ''}`;
      });
    made.set(name, { key, text: `type ${name} {\n${fields.join('\n')}\n}\n` });
  }

  /** As SDL, by name. */
  const print = () =>
    [...made]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { text }]) => text)
      .join('\n');
  return { reference, print };
}
