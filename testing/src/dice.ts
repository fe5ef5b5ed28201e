/** Choices by a seed: the same seed chooses the same. Without a seed nothing unusual is ever chosen. */
export class Dice {
  private state: number | undefined;

  constructor(seed?: number) {
    this.state = seed;
  }

  /** True in one case of `cases`; never without a seed. */
  once(cases: number): boolean {
    return this.state !== undefined && this.below(cases) === 0;
  }

  /** A whole number from 0 to `limit - 1`; 0 without a seed. */
  below(limit: number): number {
    if (this.state === undefined) return 0;
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  /** One list of all items, in which those of one queue keep their order. */
  riffle<T>(queues: readonly (readonly T[])[]): T[] {
    const left = queues.filter((queue) => queue.length > 0).map((queue) => [...queue]);
    const out: T[] = [];
    while (left.length > 0) {
      const at = this.below(left.length);
      out.push(...(left[at]?.splice(0, 1) ?? []));
      if (left[at]?.length === 0) left.splice(at, 1);
    }
    return out;
  }
}
