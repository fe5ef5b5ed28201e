export interface FreshnessState {
  readonly connected: boolean;
  /** By this browser's clock, milliseconds; undefined until the server was heard once. */
  readonly heardAt: number | undefined;
}

/** When the server was last heard on the socket: the age of what the screen shows. */
export interface Freshness {
  heard(): void;
  lost(): void;
  state(): FreshnessState;
  /** Calls back when the connection comes or goes, not at every message. */
  subscribe(callback: () => void): () => void;
}

export function createFreshness(now: () => number): Freshness {
  let state: FreshnessState = { connected: false, heardAt: undefined };
  const callbacks = new Set<() => void>();
  const set = (next: FreshnessState) => {
    const changed = next.connected !== state.connected;
    state = next;
    if (changed) for (const callback of callbacks) callback();
  };
  return {
    heard: () => set({ connected: true, heardAt: now() }),
    lost: () => set({ connected: false, heardAt: state.heardAt }),
    state: () => state,
    subscribe(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
  };
}
