import { type Structure, structureOf } from '@pilothouse/kube-model/apply/structure';
import type { JsonObject } from '@pilothouse/kube-model/patch/json-value';
import fc from 'fast-check';

/** A kind, and configurations of it from few names and values, so that they often meet. */
export interface AppliedKind {
  readonly name: string;
  readonly structure: Structure;
  readonly configuration: fc.Arbitrary<JsonObject>;
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** One or two items that differ by `key`, in any order. */
function items<T>(item: fc.Arbitrary<T>, key: (item: T) => unknown): fc.Arbitrary<T[]> {
  return fc.uniqueArray(item, { minLength: 1, maxLength: 2, selector: key });
}

const named = <T extends { name: string }>(item: fc.Arbitrary<T>) => items(item, ({ name }) => name);
const texts = (...keys: string[]) =>
  fc.dictionary(fc.constantFrom(...keys), fc.constantFrom('1', '2'), { minKeys: 1, maxKeys: keys.length });

const metadata = fc.record({
  name: fc.constant('x'),
  labels: maybe(texts('a', 'b', 'constructor')),
  finalizers: maybe(items(fc.constantFrom('x/a', 'x/b', 'x/c'), String)),
});

const container = fc.record({
  name: fc.constantFrom('c', 'd'),
  image: maybe(fc.constantFrom('i:1', 'i:2')),
  command: maybe(fc.constantFrom(['a'], ['a', 'b'])),
  env: maybe(named(fc.record({ name: fc.constantFrom('A', 'B'), value: maybe(fc.constantFrom('1', '2')) }))),
  ports: maybe(
    items(
      fc.record({ containerPort: fc.constantFrom(80, 81), protocol: maybe(fc.constantFrom('TCP', 'UDP')) }),
      ({ containerPort, protocol }) => `${containerPort}${protocol ?? 'TCP'}`,
    ),
  ),
  resources: maybe(fc.record({ requests: texts('cpu', 'memory') })),
});

const podSpec = fc.record({
  containers: named(container),
  nodeSelector: maybe(fc.constantFrom({ a: '1' }, { a: '2' }, { b: '1' })),
  volumes: maybe(
    named(fc.record({ name: fc.constantFrom('v', 'w'), emptyDir: fc.constantFrom({}, { medium: 'Memory' }) })),
  ),
});

const replicas = maybe(fc.constantFrom(1, 2));
const template = fc.record({ metadata, spec: podSpec });

const servicePort = fc.record({ port: fc.constantFrom(1, 2), targetPort: maybe(fc.constantFrom(3, 'x')) });
const claim = fc.record({ metadata: fc.record({ name: fc.constantFrom('v', 'w') }), spec: fc.constant({}) });

function kindOf(apiVersion: string, kind: string, fields: Record<string, fc.Arbitrary<unknown>>): AppliedKind {
  const types = { apiVersion: fc.constant(apiVersion), kind: fc.constant(kind), metadata };
  return {
    name: kind,
    structure: structureOf(apiVersion, kind),
    configuration: fc.record({ ...types, ...fields }).map(clean),
  };
}

/** Kinds with all that ownership knows: maps, items, sets, and lists and maps that are owned as one. */
export const appliedKinds: readonly AppliedKind[] = [
  kindOf('v1', 'ConfigMap', { data: maybe(texts('a', 'b', '__x')) }),
  kindOf('v1', 'Pod', { spec: podSpec }),
  kindOf('v1', 'Service', {
    spec: fc.record({
      type: maybe(fc.constantFrom('ClusterIP', 'NodePort')),
      selector: maybe(fc.constantFrom({ a: '1' }, { a: '2' })),
      ports: maybe(items(servicePort, ({ port }) => port)),
    }),
  }),
  kindOf('apps/v1', 'Deployment', { spec: fc.record({ replicas, paused: maybe(fc.boolean()), template }) }),
  kindOf('apps/v1', 'StatefulSet', {
    spec: fc.record({
      replicas,
      serviceName: maybe(fc.constantFrom('s', 't')),
      template,
      volumeClaimTemplates: maybe(items(claim, ({ metadata: { name } }) => name)),
    }),
  }),
  kindOf('networking.k8s.io/v1', 'Ingress', {
    spec: fc.record({
      ingressClassName: maybe(fc.constantFrom('c', 'd')),
      rules: maybe(items(fc.record({ host: fc.constantFrom('a.test', 'b.test') }), ({ host }) => host)),
      tls: maybe(fc.constantFrom([{ secretName: 's' }], [{ secretName: 't' }])),
    }),
  }),
];
