import type { Clock } from '@pilothouse/std/clock';
import type { ContentKind } from './content-source.ts';
import type { ContentWatch } from './content-watch.ts';
import type { Projected } from './projected.ts';

interface ProvidedOptions {
  readonly clock: Clock;
  readonly contents: ContentWatch;
  readonly namespace: string;
  readonly onChange: () => void;
}

interface Entry<T> {
  readonly what: T;
  /** When its content should be renewed; milliseconds since the epoch. */
  renewAt: number;
}

/** Until content that could not be renewed is tried again: what is there is still good for a while; milliseconds. */
const renewalRetry = 10_000;

/** What of one pod was made from ConfigMaps, Secrets, tokens and fields, and when each should be made anew. */
export class ProvidedContent<T extends { readonly projected: Projected }> {
  private readonly options: ProvidedOptions;
  private readonly entries = new Map<string, Entry<T>>();
  private readonly watches = new Map<string, () => void>();

  constructor(options: ProvidedOptions) {
    this.options = options;
  }

  /** Makes it, and watches what it is made of; `write` returns when it should be renewed. */
  async provide(key: string, what: T, write: () => Promise<number>): Promise<void> {
    const known = this.entries.get(key);
    const entry = known ?? { what, renewAt: Number.POSITIVE_INFINITY };
    // Before it is read: a change in between is then seen.
    this.entries.set(key, entry);
    this.watch(what);
    try {
      const renewAt = await write();
      // Touched meanwhile: it is due already.
      entry.renewAt = Math.min(entry.renewAt, renewAt);
    } catch (error) {
      if (!known) this.entries.delete(key);
      throw error;
    }
  }

  get renewAt(): number {
    return Math.min(...[...this.entries.values()].map(({ renewAt }) => renewAt));
  }

  /** Makes anew what is due; what fails is tried again later, and the error thrown. */
  async renew(write: (what: T) => Promise<number>): Promise<void> {
    const now = this.options.clock.now();
    for (const entry of this.entries.values()) {
      if (entry.renewAt > now) continue;
      const retryAt = now + renewalRetry;
      entry.renewAt = retryAt;
      const next = await write(entry.what);
      // Touched meanwhile: it stays due.
      if (entry.renewAt === retryAt) entry.renewAt = next;
    }
  }

  /** What of it is due now. */
  touch(isMeant: (what: T) => boolean): void {
    const now = this.options.clock.now();
    const meant = [...this.entries.values()].filter(({ what }) => isMeant(what));
    for (const entry of meant) entry.renewAt = Math.min(entry.renewAt, now);
    if (meant.length > 0) this.options.onChange();
  }

  close(): void {
    for (const stop of this.watches.values()) stop();
    this.watches.clear();
    this.entries.clear();
  }

  private watch({ projected }: T): void {
    const { contents, namespace } = this.options;
    for (const { kind, name } of referencesOf(projected)) {
      const id = `${kind}/${name}`;
      if (this.watches.has(id)) continue;
      const changed = () =>
        this.touch((what) => referencesOf(what.projected).some((one) => `${one.kind}/${one.name}` === id));
      this.watches.set(id, contents.watch({ kind, namespace, name }, changed));
    }
  }
}

function referencesOf({ sources = [] }: Projected): readonly { readonly kind: ContentKind; readonly name: string }[] {
  return sources.flatMap(({ configMap, secret }) => [
    ...(configMap?.name ? [{ kind: 'ConfigMap' as const, name: configMap.name }] : []),
    ...(secret?.name ? [{ kind: 'Secret' as const, name: secret.name }] : []),
  ]);
}
