import { StatusError } from '@pilothouse/kube-model/status-error';

const stopped = () => new StatusError('ServiceUnavailable', 'Pilothouse is being stopped');

/** Changes to clusters, one a cluster at a time: of two at once the first is made, and the other is told so. */
export class ExclusiveChanges {
  private readonly underWay = new Map<string, Promise<unknown>>();
  private readonly controller = new AbortController();

  /** Aborts when no change is made any more. */
  get stopping(): AbortSignal {
    return this.controller.signal;
  }

  /** Throws Conflict while another change to `name` is under way. */
  async make<T>(name: string, change: () => Promise<T>): Promise<T> {
    if (this.stopping.aborted) throw stopped();
    if (this.underWay.has(name)) {
      throw new StatusError('Conflict', `Cluster "${name}" is being changed by somebody else: try again in a moment`);
    }
    const done = change();
    this.underWay.set(name, done);
    try {
      return await done;
    } finally {
      this.underWay.delete(name);
    }
  }

  /** Resolves when no change is under way, and none will be. */
  async stop(): Promise<void> {
    this.controller.abort(stopped());
    await Promise.allSettled(this.underWay.values());
  }
}
