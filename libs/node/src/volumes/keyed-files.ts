import type { Content, ContentKind } from './content-source.ts';
import type { PlannedFile } from './planned-file.ts';

/** What a volume takes of a ConfigMap or a Secret. */
export interface KeyedSource {
  readonly kind: ContentKind;
  readonly name: string;
  /** Undefined: every key, under its own name. */
  readonly items: readonly KeyItem[] | undefined;
  readonly optional: boolean;
}

interface KeyItem {
  readonly key: string;
  readonly path: string;
  readonly mode?: number;
}

/**
 * Every pod names it (docs/decisions/0014-the-token-volume.md), and only the servers that it is named after have it:
 * done without where it is missing.
 */
const dispensable = 'openshift-service-ca.crt';

/** The files that come of a ConfigMap or a Secret, or why they do not, as upstream says it. */
export function keyedFiles(
  { kind, name, items, optional }: KeyedSource,
  content: Content | undefined,
  defaultMode: number,
): readonly PlannedFile[] | string {
  if (!content) return optional || name === dispensable ? [] : `${kind.toLowerCase()} "${name}" not found`;
  const wanted = items ?? Object.keys(content).map((key): KeyItem => ({ key, path: key }));
  const missing = wanted.find(({ key }) => !Object.hasOwn(content, key));
  if (missing && !optional) {
    const what =
      kind === 'Secret' ? 'references non-existent secret key' : 'configmap references non-existent config key';
    return `${what}: ${missing.key}`;
  }
  return wanted.flatMap(({ key, path, mode = defaultMode }) => {
    const bytes = content[key];
    return bytes ? [{ path, content: bytes, mode }] : [];
  });
}
