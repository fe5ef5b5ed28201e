/** Of the embedded cluster: `80=127.96.0.10:10080,53/UDP=…`, where a port may not be bound by an ordinary user. */
const annotation = 'pilothouse.dev/served-at';

interface Annotation {
  readonly key: string;
  readonly value: string;
}

/** By `address port` as they are declared, with `/UDP` after it where that is so: the address and port that are open. */
export function servedAt(annotations: readonly Annotation[]): ReadonlyMap<string, string> {
  const text = annotations.find(({ key }) => key === annotation)?.value ?? '';
  const found = new Map<string, string>();
  for (const part of text.split(',')) {
    const [port = '', at = ''] = part.split('=');
    const host = at.slice(0, at.lastIndexOf(':'));
    if (host) found.set(`${host} ${port}`, at);
  }
  return found;
}
