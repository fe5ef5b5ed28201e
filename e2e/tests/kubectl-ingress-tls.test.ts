import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createCertificate } from '../src/certificate.ts';
import { createIngressClient } from '../src/ingress-client.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';
import { webManifests } from '../src/web-server.ts';

const product = inject('product');
const kubectl = createKubectl(product);
const ask = createIngressClient(product);
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'ingress-tls');
  await kubectl(['apply', '-f', '-'], webManifests({ name: 'web', namespace: namespace.name, replicas: 1 }));
  await kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=60s'));
});
afterAll(() => namespace.remove());

type Certificate = Awaited<ReturnType<typeof createCertificate>>;

async function applySecret(name: string, { certificate, key }: Certificate): Promise<void> {
  const files = { cert: join(product.directory, 'tls.crt'), key: join(product.directory, 'tls.key') };
  writeFileSync(files.cert, certificate);
  writeFileSync(files.key, key, { mode: 0o600 });
  const args = inNamespace('create', 'secret', 'tls', name, `--cert=${files.cert}`, `--key=${files.key}`);
  await kubectl(['apply', '-f', '-'], await kubectl([...args, '--dry-run=client', '-o', 'yaml']));
}

const trusting = ({ certificate }: Certificate) => ({ ca: certificate });
const answers = (host: string, certificate: Certificate) =>
  waitFor(`${host} to answer by its certificate`, async () => {
    const { status, text } = await ask(host, '/', trusting(certificate));
    return status === 200 && text.startsWith('v1 web');
  });
const refused = (host: string, certificate: Certificate) =>
  expect(ask(host, '/', trusting(certificate))).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });

test('D5 TLS is served from the Secret of the host, live when it changes, and other hosts have a certificate nobody trusts', async () => {
  const host = 'secure.example';
  const [first, second] = [await createCertificate(host), await createCertificate(host)];
  await applySecret('cert', first);
  await kubectl(inNamespace('create', 'ingress', 'secure', `--rule=${host}/*=web:8080,tls=cert`));
  await answers(host, first);
  await refused('other.example', first);
  await applySecret('cert', second);
  await answers(host, second);
  expect(await kubectl(inNamespace('get', 'ingress', 'secure', '--no-headers'))).toContain('80, 443');
});

test('D5 two hosts with a Secret each are served at once, each by its own certificate', async () => {
  const hosts = ['port.example', 'starboard.example'] as const;
  const [port, starboard] = [await createCertificate(hosts[0]), await createCertificate(hosts[1])];
  await applySecret('port', port);
  await applySecret('starboard', starboard);
  const rules = [`--rule=${hosts[0]}/*=web:8080,tls=port`, `--rule=${hosts[1]}/*=web:8080,tls=starboard`];
  await kubectl(inNamespace('create', 'ingress', 'both', ...rules));
  await Promise.all([answers(hosts[0], port), answers(hosts[1], starboard)]);
  await Promise.all([answers(hosts[0], port), answers(hosts[1], starboard)]);
  await refused(hosts[0], starboard);
  await refused(hosts[1], port);
});
