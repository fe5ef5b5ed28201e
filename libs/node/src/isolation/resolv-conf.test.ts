import { expect, test } from 'vitest';
import type { PodObject, PodSpec } from '../pod-types.ts';
import { hostsFile } from './hosts-file.ts';
import { resolvConf } from './resolv-conf.ts';

const machine = 'nameserver 192.0.2.1\nsearch office.example\noptions edns0\n';
const pod = (spec: Partial<PodSpec> = {}): PodObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p', namespace: 'shop', uid: 'u', resourceVersion: '1', creationTimestamp: '' },
  spec: { containers: [], ...spec },
});
const conf = (spec?: Partial<PodSpec>, clusterDns: string | undefined = '10.96.0.10') =>
  resolvConf(pod(spec), { clusterDns, machine });

test('names are asked of the cluster first, as upstream', () => {
  expect(conf()).toBe(
    'search shop.svc.cluster.local svc.cluster.local cluster.local office.example\nnameserver 10.96.0.10\noptions ndots:5\n',
  );
});

test.each([
  ['Default', { dnsPolicy: 'Default' }],
  ['ClusterFirst on the host’s network', { hostNetwork: true }],
])('with %s the machine’s own servers are asked', (_, spec) => {
  expect(conf(spec)).toBe('search office.example\nnameserver 192.0.2.1\noptions edns0\n');
});

test('where containers cannot reach the cluster’s server the machine’s are asked', () => {
  expect(resolvConf(pod(), { clusterDns: undefined, machine })).toContain('nameserver 192.0.2.1');
});

test('None has what dnsConfig says and nothing else; elsewhere that is added, and its options count', () => {
  const dnsConfig = {
    nameservers: ['192.0.2.9'],
    searches: ['own.example'],
    options: [{ name: 'ndots', value: '2' }, { name: 'rotate' }],
  };
  expect(conf({ dnsPolicy: 'None', dnsConfig })).toBe(
    'search own.example\nnameserver 192.0.2.9\noptions ndots:2 rotate\n',
  );
  const added = conf({ dnsConfig });
  expect(added).toContain('nameserver 10.96.0.10\nnameserver 192.0.2.9\noptions ndots:2 rotate');
  expect(added).toContain('office.example own.example');
});

test('a pod knows itself by its hostname and subdomain, and others by its hostAliases', () => {
  const hostAliases = [{ ip: '192.0.2.7', hostnames: ['a.example', 'b.example'] }];
  const lines = hostsFile(pod({ hostname: 'db-0', subdomain: 'db', hostAliases }), '10.244.1.2').split('\n');
  expect(lines).toContain('10.244.1.2\tdb-0.db.shop.svc.cluster.local\tdb-0');
  expect(lines).toContain('192.0.2.7\ta.example\tb.example');
});
