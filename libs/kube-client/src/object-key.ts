interface Named {
  readonly metadata?: { readonly namespace?: string; readonly name?: string };
}

/** The key of an object in a work queue: `namespace/name`, or `name` when it is cluster-scoped. */
export function keyOf({ metadata }: Named): string {
  return joinKey(metadata?.namespace ?? '', metadata?.name ?? '');
}

export function joinKey(namespace: string, name: string): string {
  return namespace === '' ? name : `${namespace}/${name}`;
}

export function splitKey(key: string): { readonly namespace: string; readonly name: string } {
  const slash = key.indexOf('/');
  return { namespace: slash < 0 ? '' : key.slice(0, slash), name: key.slice(slash + 1) };
}
