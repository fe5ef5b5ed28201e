/** Gives each live pod an address of its own. */
export interface PodAddresses {
  /** The pod's address, the same for as long as it lives; undefined when all are taken. */
  take(podUid: string): string | undefined;
  /** Keeps an address that a pod already has; false when it is not one of this range, or another pod's. */
  adopt(podUid: string, address: string): boolean;
  release(podUid: string): void;
  readonly size: number;
}

export function createPodAddresses(cidr: string): PodAddresses {
  const { first, count } = rangeOf(cidr);
  const byPod = new Map<string, number>();
  const taken = new Set<number>();
  let next = 0;
  const give = (podUid: string, offset: number) => {
    byPod.set(podUid, offset);
    taken.add(offset);
    return textOf(first + offset);
  };
  return {
    size: count,
    take(podUid) {
      const known = byPod.get(podUid);
      if (known !== undefined) return textOf(first + known);
      // In turn: an address that was just left is not given to another pod at once.
      for (let step = 0; step < count; step++) {
        const offset = (next + step) % count;
        if (taken.has(offset)) continue;
        next = offset + 1;
        return give(podUid, offset);
      }
      return undefined;
    },
    adopt(podUid, address) {
      const offset = numberOf(address) - first;
      if (byPod.get(podUid) === offset) return true;
      const inRange = offset >= 0 && offset < count;
      if (!inRange || taken.has(offset) || byPod.has(podUid)) return false;
      give(podUid, offset);
      return true;
    },
    release(podUid) {
      const offset = byPod.get(podUid);
      if (offset === undefined) return;
      byPod.delete(podUid);
      taken.delete(offset);
    },
  };
}

/** Without the network's own address, the gateway's and the broadcast's. */
function rangeOf(cidr: string): { first: number; count: number } {
  const [address = '', bits = ''] = cidr.split('/');
  const size = 2 ** (32 - Number(bits));
  if (!Number.isInteger(size) || size < 4) throw new Error(`not a range of addresses for pods: ${cidr}`);
  return { first: numberOf(address) + 2, count: size - 3 };
}

function numberOf(address: string): number {
  return address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
}

function textOf(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');
}
