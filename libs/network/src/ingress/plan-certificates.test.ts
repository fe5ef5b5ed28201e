import type { Ingress, Secret } from '@pilothouse/kube-model/kinds';
import { beforeAll, describe, expect, test } from 'vitest';
import { createFallbackCertificate } from './fallback-certificate.ts';
import { planCertificates } from './plan-certificates.ts';

type Tls = NonNullable<NonNullable<Ingress['spec']>['tls']>;

const base64 = (text: string) => Buffer.from(text).toString('base64');
let good: Secret;
let other: Secret;

beforeAll(async () => {
  const [one, two] = [await createFallbackCertificate(Date.now()), await createFallbackCertificate(Date.now())];
  good = { data: { 'tls.crt': base64(one.certificate), 'tls.key': base64(one.key) } };
  other = { data: { 'tls.crt': base64(one.certificate), 'tls.key': base64(two.key) } };
});

const ingress = (tls: Tls, hosts: readonly string[] = ['shop.example']): Ingress => ({
  metadata: { namespace: 'shop', name: 'web' },
  spec: { tls, rules: hosts.map((host) => ({ host })) },
});

function plan(one: Ingress, secrets: Readonly<Record<string, Secret>>) {
  const { certificates, problems } = planCertificates([one], (namespace, name) => secrets[`${namespace}/${name}`]);
  return { hosts: certificates.map(({ host }) => host), problems: problems.map(({ message }) => message) };
}

test('a certificate is for the hosts that are named beside it, else for those of the rules', () => {
  const secrets = { 'shop/tls': good };
  expect(plan(ingress([{ hosts: ['A.example', '*.b.example'], secretName: 'tls' }]), secrets).hosts).toEqual([
    'a.example',
    '*.b.example',
  ]);
  expect(plan(ingress([{ secretName: 'tls' }]), secrets).hosts).toEqual(['shop.example']);
  expect(plan(ingress([{ secretName: 'tls' }], []), secrets).hosts).toEqual(['']);
});

test('hosts without a Secret have no certificate of their own, and nothing is wrong', () => {
  expect(plan(ingress([{ hosts: ['a.example'] }]), {})).toEqual({ hosts: [], problems: [] });
});

describe('a Secret that cannot be used is told', () => {
  const tls = [{ hosts: ['a.example'], secretName: 'tls' }];
  const told = (secret: Secret | undefined) => plan(ingress(tls), secret ? { 'shop/tls': secret } : {}).problems;

  test('when it does not exist, or has no key', () => {
    expect(told(undefined)).toEqual(['Secret tls of spec.tls does not exist.']);
    expect(told({ data: { 'tls.crt': good.data?.['tls.crt'] ?? '' } })).toEqual([
      'Secret tls of spec.tls has no tls.key.',
    ]);
  });

  test('when its key is that of another certificate, or it is no PEM', () => {
    expect(told(other)).toEqual(['The key in Secret tls of spec.tls is not that of its certificate.']);
    expect(told({ data: { 'tls.crt': base64('x'), 'tls.key': base64('y') } })).toEqual([
      'The certificate or the key in Secret tls of spec.tls cannot be used.',
    ]);
  });
});
