import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { EndpointSlice } from '../../kinds.ts';

type Slice = DeepReadonly<EndpointSlice>;
type SlicePort = NonNullable<Slice['ports']>[number];
type SliceEndpoint = NonNullable<Slice['endpoints']>[number];

/** Where a connection can be made to. */
export interface OpenEndpoint {
  readonly address: string;
  readonly port: number;
}

/** A port as Service and slice both name it; '' and TCP where they say nothing. */
export interface PortName {
  readonly name?: string | undefined;
  readonly protocol?: string | undefined;
}

export interface OpenEndpoints {
  readonly ready: readonly OpenEndpoint[];
  /** Those that still serve while they terminate. */
  readonly draining: readonly OpenEndpoint[];
}

/** The endpoints behind one port of a Service, each once, over all of its slices. */
export function openEndpoints(port: PortName, slices: readonly Slice[]): OpenEndpoints {
  const ready = new Map<string, OpenEndpoint>();
  const draining = new Map<string, OpenEndpoint>();
  for (const slice of slices) {
    if (slice.addressType === 'FQDN') continue;
    const target = slice.ports?.find((candidate) => isSame(port, candidate))?.port;
    if (target === undefined) continue;
    for (const endpoint of slice.endpoints ?? []) {
      const into = isReady(endpoint) ? ready : isDraining(endpoint) ? draining : undefined;
      const address = endpoint.addresses[0];
      if (into && address) into.set(`${address}:${target}`, { address, port: target });
    }
  }
  return { ready: [...ready.values()], draining: [...draining.values()] };
}

/** Who gets new connections: the ready; when there is none, those that drain, as upstream's proxy does. */
export function connectable({ ready, draining }: OpenEndpoints): readonly OpenEndpoint[] {
  return ready.length > 0 ? ready : draining;
}

function isSame(port: PortName, candidate: SlicePort): boolean {
  return (candidate.name ?? '') === (port.name ?? '') && (candidate.protocol ?? 'TCP') === (port.protocol ?? 'TCP');
}

function isReady({ conditions }: SliceEndpoint): boolean {
  return conditions?.ready !== false && conditions?.terminating !== true;
}

function isDraining({ conditions }: SliceEndpoint): boolean {
  return conditions?.serving === true && conditions.terminating === true;
}
