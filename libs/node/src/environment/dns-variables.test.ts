import { expect, test } from 'vitest';
import type { PodObject } from '../pod-types.ts';
import { dnsVariables } from './dns-variables.ts';

function pod(spec: Partial<NonNullable<PodObject['spec']>>): PodObject {
  const metadata = { namespace: 'shop', name: 'web', uid: 'web', resourceVersion: '1', creationTimestamp: '' };
  return { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: [], ...spec } };
}

test('a pod is told where the name server is and in which domains short names are looked for', () => {
  expect(dnsVariables(pod({}), '127.0.0.1:5353')).toEqual({
    POD_DNS: '127.0.0.1:5353',
    POD_DNS_SEARCH: 'shop.svc.cluster.local svc.cluster.local cluster.local',
  });
  const more = pod({ dnsConfig: { searches: ['example.com'] } });
  expect(dnsVariables(more, '127.0.0.1:5353').POD_DNS_SEARCH).toMatch(/cluster\.local example\.com$/);
});

test.each([{ dnsPolicy: 'Default' }, { dnsPolicy: 'None' }, { hostNetwork: true }])(
  '%j asks as the machine does',
  (spec) => {
    expect(dnsVariables(pod(spec), '127.0.0.1:5353')).toEqual({});
  },
);

test('without a name server nothing is told', () => {
  expect(dnsVariables(pod({}), undefined)).toEqual({});
});
