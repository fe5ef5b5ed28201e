/** What can be known of the values of one version of a Secret without seeing them. */
export interface SecretVersion {
  readonly resourceVersion: string;
  /** By key; the same for the same value. */
  readonly hashes: Readonly<Record<string, string>>;
}

interface VersionedSecret {
  readonly metadata: { readonly resourceVersion: string };
  readonly keys: readonly { readonly key: string; readonly hash: string }[];
}

export function versionOf({ metadata, keys }: VersionedSecret): SecretVersion {
  const hashes = Object.fromEntries(keys.map(({ key, hash }) => [key, hash]));
  return { resourceVersion: metadata.resourceVersion, hashes };
}

/** Keys whose value is another one, that are new or that are gone. */
export function changedKeys(before: SecretVersion, after: SecretVersion): readonly string[] {
  const keys = new Set([...Object.keys(before.hashes), ...Object.keys(after.hashes)]);
  return [...keys].filter((key) => before.hashes[key] !== after.hashes[key]);
}
