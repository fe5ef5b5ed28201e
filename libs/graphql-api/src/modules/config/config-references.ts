import type { PodSpecModel } from '../../reading/kind-views.ts';

export type ConfigKind = 'ConfigMap' | 'Secret';

/** That a pod spec names a ConfigMap or Secret once. */
export interface ConfigReference {
  readonly kind: ConfigKind;
  readonly name: string;
  readonly through: string;
  readonly optional: boolean;
  /** Empty: all of them. */
  readonly keys: readonly string[];
  /** By environment: a running container keeps the old value. Mounted files follow. */
  readonly environment: boolean;
}

type Container = PodSpecModel['containers'][number];
type Volume = NonNullable<PodSpecModel['volumes']>[number];

function* ofContainer({ name, env = [], envFrom = [] }: Container): Iterable<ConfigReference> {
  for (const { name: variable, valueFrom } of env) {
    const through = `container ${name}, env ${variable}`;
    const { configMapKeyRef: map, secretKeyRef: secret } = valueFrom ?? {};
    const ref = map ?? secret;
    if (!ref?.name) continue;
    const { key, optional = false } = ref;
    yield { kind: map ? 'ConfigMap' : 'Secret', name: ref.name, through, optional, keys: [key], environment: true };
  }
  for (const { configMapRef: map, secretRef: secret } of envFrom) {
    const ref = map ?? secret;
    if (!ref?.name) continue;
    const through = `container ${name}, envFrom`;
    const { optional = false } = ref;
    yield { kind: map ? 'ConfigMap' : 'Secret', name: ref.name, through, optional, keys: [], environment: true };
  }
}

function* ofVolume({ name, configMap, secret, projected }: Volume): Iterable<ConfigReference> {
  const through = `volume ${name}`;
  const keysOf = (items: readonly { readonly key: string }[] | undefined) => items?.map(({ key }) => key) ?? [];
  const common = { through, environment: false };
  if (configMap?.name) {
    const { items, optional = false } = configMap;
    yield { ...common, kind: 'ConfigMap', name: configMap.name, optional, keys: keysOf(items) };
  }
  if (secret?.secretName) {
    const { items, optional = false } = secret;
    yield { ...common, kind: 'Secret', name: secret.secretName, optional, keys: keysOf(items) };
  }
  for (const source of projected?.sources ?? []) {
    const ref = source.configMap ?? source.secret;
    if (!ref?.name) continue;
    const kind = source.configMap ? 'ConfigMap' : 'Secret';
    yield { ...common, kind, name: ref.name, optional: ref.optional ?? false, keys: keysOf(ref.items) };
  }
}

/** Every place in a pod spec that names a ConfigMap or a Secret. */
export function configReferences(spec: PodSpecModel | undefined): ConfigReference[] {
  if (!spec) return [];
  const containers = [...(spec.initContainers ?? []), ...spec.containers];
  const references = [...containers.flatMap((container) => [...ofContainer(container)])];
  for (const volume of spec.volumes ?? []) references.push(...ofVolume(volume));
  for (const { name } of spec.imagePullSecrets ?? []) {
    if (!name) continue;
    references.push({
      kind: 'Secret',
      name,
      through: 'imagePullSecret',
      optional: false,
      keys: [],
      environment: false,
    });
  }
  return references;
}

export interface MergedReference extends Omit<ConfigReference, 'through'> {
  readonly through: readonly string[];
}

/** One entry an object, whichever ways it is named. All keys, when one of the ways takes all. */
export function mergeReferences(references: readonly ConfigReference[]): MergedReference[] {
  const byObject = new Map<string, MergedReference>();
  for (const { through, ...reference } of references) {
    const id = `${reference.kind}/${reference.name}`;
    const known = byObject.get(id);
    const all = reference.keys.length === 0 || known?.keys.length === 0;
    byObject.set(id, {
      ...reference,
      through: [...(known?.through ?? []), through],
      optional: reference.optional && (known?.optional ?? true),
      environment: reference.environment || (known?.environment ?? false),
      keys: all ? [] : [...new Set([...(known?.keys ?? []), ...reference.keys])],
    });
  }
  return [...byObject.values()];
}
