import type { PodSpecModel } from '../../reading/kind-views.ts';

export type ConfigKind = 'ConfigMap' | 'Secret';

/** A container that keeps the values which it started with. Other mounted files follow. */
export interface Keeper {
  readonly container: string;
  /** Empty: all of them. */
  readonly keys: readonly string[];
}

/** That a pod spec names a ConfigMap or Secret once. */
export interface ConfigReference {
  readonly kind: ConfigKind;
  readonly name: string;
  readonly through: string;
  readonly optional: boolean;
  /** Empty: all of them. */
  readonly keys: readonly string[];
  /** By environment or a subPath. */
  readonly keepers: readonly Keeper[];
}

type Container = PodSpecModel['containers'][number];
type Volume = NonNullable<PodSpecModel['volumes']>[number];
type KeyToPath = { readonly key: string; readonly path: string };

function* ofContainer({ name, env = [], envFrom = [] }: Container): Iterable<ConfigReference> {
  for (const { name: variable, valueFrom } of env) {
    const through = `container ${name}, env ${variable}`;
    const { configMapKeyRef: map, secretKeyRef: secret } = valueFrom ?? {};
    const ref = map ?? secret;
    if (!ref?.name) continue;
    const { key, optional = false } = ref;
    const keepers = [{ container: name, keys: [key] }];
    yield { kind: map ? 'ConfigMap' : 'Secret', name: ref.name, through, optional, keys: [key], keepers };
  }
  for (const { configMapRef: map, secretRef: secret } of envFrom) {
    const ref = map ?? secret;
    if (!ref?.name) continue;
    const through = `container ${name}, envFrom`;
    const { optional = false } = ref;
    const keepers = [{ container: name, keys: [] }];
    yield { kind: map ? 'ConfigMap' : 'Secret', name: ref.name, through, optional, keys: [], keepers };
  }
}

/** That a container mounts a part of a volume, which stays as it was. */
interface FixedMount {
  readonly container: string;
  /** Undefined where only the container knows it. */
  readonly path: string | undefined;
}

function fixedMounts(containers: readonly Container[], volume: string): FixedMount[] {
  return containers.flatMap(({ name: container, volumeMounts = [] }) =>
    volumeMounts
      .filter(({ name, subPath, subPathExpr }) => name === volume && (subPath || subPathExpr))
      .map(({ subPath }) => ({ container, path: subPath })),
  );
}

/** A path may be a file or a directory above it. */
const isUnder = (path: string, mounted: string) => path === mounted || path.startsWith(`${mounted}/`);

function keepersOf(mounts: readonly FixedMount[], items: readonly KeyToPath[] | undefined): Keeper[] {
  return mounts.flatMap(({ container, path }) => {
    if (path === undefined) return [{ container, keys: items?.map(({ key }) => key) ?? [] }];
    if (!items) return [{ container, keys: [path] }];
    const keys = items.filter((item) => isUnder(item.path, path)).map(({ key }) => key);
    return keys.length > 0 ? [{ container, keys }] : [];
  });
}

function* ofVolume(
  { name: volume, configMap, secret, projected }: Volume,
  mounts: readonly FixedMount[],
): Iterable<ConfigReference> {
  const through = `volume ${volume}`;
  const common = (items: readonly KeyToPath[] | undefined) => {
    return { through, keys: items?.map(({ key }) => key) ?? [], keepers: keepersOf(mounts, items) };
  };
  if (configMap?.name) {
    const { name, items, optional = false } = configMap;
    yield { ...common(items), kind: 'ConfigMap', name, optional };
  }
  if (secret?.secretName) {
    const { secretName: name, items, optional = false } = secret;
    yield { ...common(items), kind: 'Secret', name, optional };
  }
  for (const source of projected?.sources ?? []) {
    const ref = source.configMap ?? source.secret;
    if (!ref?.name) continue;
    const kind = source.configMap ? 'ConfigMap' : 'Secret';
    yield { ...common(ref.items), kind, name: ref.name, optional: ref.optional ?? false };
  }
}

/** Every place in a pod spec that names a ConfigMap or a Secret. */
export function configReferences(spec: PodSpecModel | undefined): ConfigReference[] {
  if (!spec) return [];
  const containers = [...(spec.initContainers ?? []), ...spec.containers];
  const references = [...containers.flatMap((container) => [...ofContainer(container)])];
  for (const volume of spec.volumes ?? []) references.push(...ofVolume(volume, fixedMounts(containers, volume.name)));
  for (const { name } of spec.imagePullSecrets ?? []) {
    if (!name) continue;
    references.push({ kind: 'Secret', name, through: 'imagePullSecret', optional: false, keys: [], keepers: [] });
  }
  return references;
}

export interface MergedReference extends Omit<ConfigReference, 'through'> {
  readonly through: readonly string[];
}

/** No key stands for all of them. */
function union(known: readonly string[] | undefined, more: readonly string[]): readonly string[] {
  if (known === undefined) return more;
  return known.length === 0 || more.length === 0 ? [] : [...new Set([...known, ...more])];
}

/** One entry an object, whichever ways it is named. All keys, when one of the ways takes all. */
export function mergeReferences(references: readonly ConfigReference[]): MergedReference[] {
  const byObject = new Map<string, MergedReference>();
  for (const { through, keepers, ...reference } of references) {
    const id = `${reference.kind}/${reference.name}`;
    const known = byObject.get(id);
    byObject.set(id, {
      ...reference,
      through: [...(known?.through ?? []), through],
      optional: reference.optional && (known?.optional ?? true),
      keepers: [...(known?.keepers ?? []), ...keepers],
      keys: union(known?.keys, reference.keys),
    });
  }
  return [...byObject.values()];
}
