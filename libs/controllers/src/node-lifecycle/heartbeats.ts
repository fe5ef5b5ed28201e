/**
 * When each node was last heard of, by our own clock: the instants that nodes write may come from a clock that is
 * wrong, and after a restart of ours all leases are old although the nodes are well.
 */
export interface Heartbeats {
  /** Notes what a node says of itself; the same words again are no sign of life. */
  hear(node: string, words: string, now: number): void;
  /** Milliseconds since the epoch; a node that was never heard of begins now. */
  heardAt(node: string, now: number): number;
  forget(node: string): void;
}

export function createHeartbeats(): Heartbeats {
  const known = new Map<string, { readonly words: string; readonly at: number }>();
  return {
    hear(node, words, now) {
      if (known.get(node)?.words !== words) known.set(node, { words, at: now });
    },
    heardAt(node, now) {
      const entry = known.get(node) ?? { words: '', at: now };
      known.set(node, entry);
      return entry.at;
    },
    forget: (node) => void known.delete(node),
  };
}
