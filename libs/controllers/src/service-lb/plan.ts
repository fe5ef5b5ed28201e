import type { Cached } from '@pilothouse/kube-client/cached';
import type { Service } from '@pilothouse/kube-model/kinds';

/** What is done about the address of a load balancer. */
export type BalancerPlan =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'assign'; readonly address: string }
  /** It is no load balancer any more. */
  | { readonly kind: 'release' }
  /** `why` for the user. */
  | { readonly kind: 'refuse'; readonly why: string };

/** An IPv4 range whose first and last address are not given out. */
export interface Range {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** `a.b.c.d/16` and its like. */
export function rangeOf(text: string): Range {
  const [address = '', bits = ''] = text.split('/');
  const base = toNumber(address);
  return { text, first: base + 1, last: base + 2 ** (32 - Number(bits)) - 2 };
}

/** `taken`: by other Services. */
export function plan(service: Cached<Service>, range: Range, taken: ReadonlySet<string>): BalancerPlan {
  const { spec, status, metadata } = service;
  const has = status?.loadBalancer?.ingress?.[0]?.ip;
  if (metadata.deletionTimestamp !== undefined) return { kind: 'nothing' };
  if (spec?.type !== 'LoadBalancer') return has ? { kind: 'release' } : { kind: 'nothing' };
  // One of another class is left to whoever answers to that class.
  if (spec.loadBalancerClass) return { kind: 'nothing' };
  const wanted = spec.loadBalancerIP || undefined;
  if (wanted !== undefined && !isIn(range, wanted)) return refuse(`${wanted} is not an address of ${range.text}`);
  if (wanted !== undefined && taken.has(wanted)) return refuse(`${wanted} is the address of another Service`);
  if (has && has === (wanted ?? has) && isIn(range, has) && !taken.has(has)) return { kind: 'nothing' };
  const address = wanted ?? firstFree(range, taken);
  return address === undefined ? refuse(`no address of ${range.text} is free`) : { kind: 'assign', address };
}

const refuse = (why: string): BalancerPlan => ({ kind: 'refuse', why });

function firstFree({ first, last }: Range, taken: ReadonlySet<string>): string | undefined {
  for (let value = first; value <= last; value++) {
    const address = toAddress(value);
    if (!taken.has(address)) return address;
  }
  return undefined;
}

function isIn({ first, last }: Range, address: string): boolean {
  const value = toNumber(address);
  return value >= first && value <= last;
}

const toNumber = (address: string): number => address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
const toAddress = (value: number): string => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
