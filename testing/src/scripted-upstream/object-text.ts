import { memberText, withMember, withoutMember } from './json-text.ts';
import type { UpstreamKind } from './upstream-kind.ts';

/** What the upstream writes into an object's metadata. */
export interface Stamp {
  readonly name: string;
  /** '' where the kind has none. */
  readonly namespace: string;
  readonly uid: string;
  readonly resourceVersion: number;
  /** RFC 3339. */
  readonly creationTimestamp: string;
}

/** The text as it is kept: without kind and apiVersion, with all of the stamp; what the text says itself stays, but the resourceVersion. */
export function stampedText(text: string, stamp: Stamp): string {
  const bare = withoutMember(withoutMember(text, 'kind'), 'apiVersion');
  const metadata = memberText(bare, 'metadata') ?? '{}';
  checkPlace(metadata, stamp);
  return withMember(bare, 'metadata', stampedMetadata(metadata, stamp));
}

/** The same object in another resourceVersion. */
export function atVersion(body: string, resourceVersion: number): string {
  const metadata = memberText(body, 'metadata') ?? '{}';
  return withMember(body, 'metadata', withMember(metadata, 'resourceVersion', `"${resourceVersion}"`));
}

/** Parsed metadata, for what the server itself must know of an object. */
export function metadataOf(text: string): Readonly<Record<string, unknown>> {
  const metadata: unknown = JSON.parse(memberText(text, 'metadata') ?? '{}');
  return typeof metadata === 'object' && metadata !== null ? { ...metadata } : {};
}

/** As a GET in that version gives it. */
export function servedText(kind: UpstreamKind, version: string, body: string): string {
  const inner = body.slice(body.indexOf('{') + 1);
  return `{${typeText(kind, version)},${inner}`;
}

/** Items of typed lists do not say what they are; those of custom resources do. */
export function itemText(kind: UpstreamKind, version: string, body: string): string {
  return kind.custom ? servedText(kind, version, body) : body;
}

export function apiVersionOf(group: string, version: string): string {
  return group === '' ? version : `${group}/${version}`;
}

/** `"kind":"Pod","apiVersion":"v1"`, in the order in which upstream prints it. */
export function typeText({ group, kind, custom }: UpstreamKind, version: string): string {
  const parts = [`"kind":${JSON.stringify(kind)}`, `"apiVersion":${JSON.stringify(apiVersionOf(group, version))}`];
  return (custom ? parts.toReversed() : parts).join(',');
}

function checkPlace(metadata: string, { name, namespace }: Stamp): void {
  const said = { name: memberText(metadata, 'name'), namespace: memberText(metadata, 'namespace') };
  for (const [field, place] of Object.entries({ name, namespace })) {
    const value = field === 'name' ? said.name : said.namespace;
    if (value !== undefined && JSON.parse(value) !== place) {
      throw new Error(`an object for ${JSON.stringify(place)} says that its ${field} is ${value}`);
    }
  }
}

function stampedMetadata(metadata: string, stamp: Stamp): string {
  const { name, namespace, uid, resourceVersion, creationTimestamp } = stamp;
  let stamped = filled(metadata, 'name', name, undefined);
  if (namespace !== '') stamped = filled(stamped, 'namespace', namespace, 'name');
  stamped = filled(stamped, 'uid', uid, namespace === '' ? 'name' : 'namespace');
  stamped = withMember(stamped, 'resourceVersion', `"${resourceVersion}"`, 'uid');
  return filled(stamped, 'creationTimestamp', creationTimestamp, 'resourceVersion');
}

function filled(metadata: string, name: string, value: string, after: string | undefined): string {
  const said = memberText(metadata, name);
  if (said !== undefined && said !== 'null') return metadata;
  return withMember(metadata, name, JSON.stringify(value), after);
}
