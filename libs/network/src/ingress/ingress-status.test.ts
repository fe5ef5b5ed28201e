import type { Ingress } from '@pilothouse/kube-model/kinds';
import { expect, test } from 'vitest';
import { type IngressObject, planAddresses } from './ingress-status.ts';

const here = { ip: '127.0.0.1', http: 8080, https: 8443 };
const inCluster = { ip: '10.96.7.7', http: 80, https: 443 };

function ingress(spec: Ingress['spec'] = {}, addresses?: ReturnType<typeof planAddresses>): IngressObject {
  const metadata = { name: 'web', namespace: 'shop', uid: 'u', resourceVersion: '1', creationTimestamp: '' };
  const status = { loadBalancer: addresses ? { ingress: addresses } : {} };
  return { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata, spec, status };
}

test('an Ingress tells every place, and the port of HTTPS where it has a certificate', () => {
  expect(planAddresses(ingress(), [here, inCluster], true)).toEqual([
    { ip: '127.0.0.1', ports: [{ port: 8080, protocol: 'TCP' }] },
    { ip: '10.96.7.7', ports: [{ port: 80, protocol: 'TCP' }] },
  ]);
  const secure = planAddresses(ingress({ tls: [{}] }), [here], true);
  expect(secure?.[0]?.ports?.map(({ port }) => port)).toEqual([8080, 8443]);
});

test('what is right already is not written, a further place is', () => {
  const told = planAddresses(ingress(), [here], true);
  expect(planAddresses(ingress({}, told), [here], true)).toBeUndefined();
  expect(planAddresses(ingress({}, told), [here, inCluster], true)).toHaveLength(2);
});

test('one that is not served any more loses our addresses, and keeps those of others', () => {
  const ours = planAddresses(ingress(), [here, inCluster], true);
  expect(planAddresses(ingress({}, ours), [here, inCluster], false)).toEqual([]);
  expect(planAddresses(ingress({}, [{ ip: '192.0.2.7' }]), [here, inCluster], false)).toBeUndefined();
});
