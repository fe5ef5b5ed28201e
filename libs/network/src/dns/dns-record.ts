import { isIPv6 } from 'node:net';
import type { SoaAnswer, SrvAnswer, StringAnswer, TxtAnswer } from 'dns-packet';

export type DnsRecord = StringAnswer | SrvAnswer | TxtAnswer | SoaAnswer;

/** Seconds for which an answer may be kept: endpoints come and go, so not for long. */
export const ttl = 5;

export function addressRecord(name: string, address: string): DnsRecord {
  return { name, type: isIPv6(address) ? 'AAAA' : 'A', ttl, data: address };
}

export function serviceRecord(name: string, target: string, port: number): SrvAnswer {
  return { name, type: 'SRV', ttl, data: { priority: 0, weight: 100, port, target } };
}
