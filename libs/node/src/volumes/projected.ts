import { assertNever } from '@pilothouse/std/assert-never';
import type { PodPlace } from '../environment/field-ref.ts';
import type { PodObject, PodSpec } from '../pod-types.ts';
import type { Content, ContentSource } from './content-source.ts';
import { type DownwardItem, downwardFiles } from './downward-files.ts';
import { contentMode, tokenMode } from './file-modes.ts';
import { type KeyedSource, keyedFiles } from './keyed-files.ts';
import type { PlannedFile } from './planned-file.ts';
import type { PodToken, TokenSource } from './token-source.ts';
import { VolumeError } from './volume-error.ts';

type Volume = NonNullable<PodSpec['volumes']>[number];
export type Projected = NonNullable<Volume['projected']>;
type Projection = NonNullable<Projected['sources']>[number];

/** One source of a projected volume, and what it was found to hold. */
export type Material =
  | { readonly kind: 'keys'; readonly source: KeyedSource; readonly content: Content | undefined }
  | { readonly kind: 'token'; readonly path: string; readonly token: PodToken }
  | { readonly kind: 'fields'; readonly items: readonly DownwardItem[] };

export interface ProjectedSources {
  readonly content: ContentSource;
  readonly token: TokenSource;
}

export interface PlanContext {
  readonly pod: PodObject;
  readonly place: PodPlace;
}

/** Upstream's figure. */
const tokenSeconds = 3600;
const usualMode = 0o644;

const supported = ['serviceAccountToken', 'configMap', 'secret', 'downwardAPI'];

/** A kind of source that there is no way to provide. */
export function unsupportedSource({ sources = [] }: Projected): string | undefined {
  return sources.flatMap((source) => Object.keys(source)).find((kind) => !supported.includes(kind));
}

/** Fetches what the volume is made of. */
export function readProjected({ sources = [] }: Projected, from: ProjectedSources): Promise<readonly Material[]> {
  return Promise.all(sources.map((source) => readSource(source, from)));
}

async function readSource(
  { configMap, secret, serviceAccountToken, downwardAPI }: Projection,
  { content, token }: ProjectedSources,
): Promise<Material> {
  if (serviceAccountToken) {
    const { audience, expirationSeconds = tokenSeconds, path } = serviceAccountToken;
    return { kind: 'token', path, token: await token({ audience, expirationSeconds }) };
  }
  const reference = configMap ?? secret;
  if (!reference) return { kind: 'fields', items: downwardAPI?.items ?? [] };
  const { name = '', items, optional = false } = reference;
  const source: KeyedSource = { kind: configMap ? 'ConfigMap' : 'Secret', name, items, optional };
  return { kind: 'keys', source, content: await content(source.kind, name) };
}

/**
 * Which files the volume has; of two with one path the later counts. Throws VolumeError for what is not there, and
 * ContainerConfigError for a field that no pod has.
 */
export function planProjected(
  volume: Pick<Volume, 'name' | 'projected'>,
  material: readonly Material[],
  context: PlanContext,
): readonly PlannedFile[] {
  const mode = volume.projected?.defaultMode ?? usualMode;
  const files = new Map<string, PlannedFile>();
  for (const one of material) {
    for (const file of filesOf(volume.name, one, mode, context)) files.set(file.path, file);
  }
  return [...files.values()];
}

function filesOf(volume: string, one: Material, mode: number, { pod, place }: PlanContext): readonly PlannedFile[] {
  const readable = (files: readonly PlannedFile[]) =>
    files.map((file) => ({ ...file, mode: contentMode(pod.spec, file.mode) }));
  switch (one.kind) {
    case 'token':
      return [{ path: one.path, content: Buffer.from(one.token.token), mode: tokenMode(pod.spec, mode) }];
    case 'fields':
      return readable(downwardFiles(one.items, mode, pod, place));
    case 'keys': {
      const found = keyedFiles(one.source, one.content, mode);
      if (typeof found === 'string') throw new VolumeError(volume, found);
      return readable(found);
    }
    default:
      return assertNever(one);
  }
}

/** When any of it should be renewed; milliseconds since the epoch. */
export function renewalOf(material: readonly Material[]): number {
  return Math.min(...material.map((one) => (one.kind === 'token' ? one.token.renewAt : Number.POSITIVE_INFINITY)));
}
