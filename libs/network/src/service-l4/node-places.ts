import type { Node } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { NodePlace } from './plan.ts';

/** Nodes at whose addresses node ports are served: each costs a socket a port, and they are all one machine. */
const maxNodes = 32;

/** Where node ports are served: at the machine's own address, and at those of the nodes, by name. */
export function nodePlaces(nodes: Iterable<DeepReadonly<Node>>): readonly NodePlace[] {
  const named = [...nodes].sort((a, b) => compare(a.metadata?.name ?? '', b.metadata?.name ?? ''));
  const places = named.slice(0, maxNodes).flatMap(({ metadata, status }) => {
    const address = status?.addresses?.find(({ type }) => type === 'InternalIP')?.address;
    return address ? [{ address, node: metadata?.name ?? '' }] : [];
  });
  return [{ address: '127.0.0.1', node: undefined }, ...places];
}

/** `node-2` before `node-10`. */
const { compare } = new Intl.Collator('en', { numeric: true });
