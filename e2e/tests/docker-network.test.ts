import { noEngineReason, startTestEngine, type TestEngine } from '@pilothouse/testing/container-engine';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { containerNetworkManifests, udpClient } from '../src/container-network-manifests.ts';
import { httpPage } from '../src/http-page.ts';
import { createKubectl, type Kubectl } from '../src/kubectl.ts';
import { type Product, removeInstallation } from '../src/product.ts';
import { startWithContainers } from '../src/start-with-containers.ts';
import { udpRequest } from '../src/udp-request.ts';
import { waitFor } from '../src/wait-for.ts';

const reason = noEngineReason();
const host = 'web.test';

describe.skipIf(reason)(reason === undefined ? 'the network of pods in containers' : `skipped: ${reason}`, () => {
  let engine: TestEngine;
  let product: Product;
  let kubectl: Kubectl;

  const exec = (pod: string, ...command: readonly string[]) => kubectl(['exec', pod, '--', ...command]);
  const fetch = (...args: readonly string[]) => exec('client', 'wget', '-qO-', ...args);
  const field = (object: string, path: string) => kubectl(['get', ...object.split(' '), '-o', `jsonpath={${path}}`]);
  const names = async () => (await field('pods -l app=web', '.items[*].metadata.name')).split(' ').sort();
  const addresses = async () => (await field('pods -l app=web', '.items[*].status.podIP')).split(' ').sort();
  const isPodsName = async (page: string) => (await names()).includes(page.trim());
  const expectPage = async (page: string) => expect(await names()).toContain(page.trim());

  beforeAll(async () => {
    engine = await startTestEngine({ programs: ['perl'] });
    product = await startWithContainers(engine);
    kubectl = createKubectl(product.address);
    await kubectl(['apply', '-f', '-'], containerNetworkManifests(host));
    await kubectl(['rollout', 'status', 'deployment/web', '--timeout=120s']);
    await kubectl(['wait', 'pod/client', '--for=condition=Ready', '--timeout=60s']);
  });
  afterAll(async () => {
    await product?.stop();
    if (product) removeInstallation(product.installation);
    await engine?.stop();
  });

  test('D1 Service, D2 DNS docker: its address answers here and in pods, where it has its names; so do pods and the API', async () => {
    const ip = await field('service web', '.spec.clusterIP');
    await expectPage(await httpPage({ host: ip, port: 80 }));
    for (const at of [ip, 'web', 'web.default.svc.cluster.local']) await expectPage(await fetch(`http://${at}/`));
    for (const pod of await addresses()) await expectPage(await fetch(`http://${pod}:8080/`));
    const api = 'nc -w 10 kubernetes.default 443 < /dev/null && echo reached';
    expect(await exec('client', 'sh', '-c', api)).toBe('reached\n');
  });

  test('D1 Service docker: UDP goes both ways', async () => {
    const ip = await field('service web', '.spec.clusterIP');
    expect(await udpRequest(ip, 9000, 'hello')).toBe('udp hello');
    expect(await exec('client', ...udpClient, ip, '9000')).toBe('udp hello');
  });

  test('D1 Service docker: a node port is open at this machine, and at each node for pods too', async () => {
    const port = Number(await field('service node', '.spec.ports[0].nodePort'));
    const udp = Number(await field('service node', '.spec.ports[1].nodePort'));
    const nodes = (await field('nodes', '.items[*].status.addresses[?(@.type=="InternalIP")].address')).split(' ');
    expect(nodes).toHaveLength(2);
    await expectPage(await httpPage({ host: '127.0.0.1', port }));
    for (const node of nodes) {
      await expectPage(await httpPage({ host: node, port }));
      await expectPage(await fetch(`http://${node}:${port}/`));
      expect(await exec('client', ...udpClient, node, String(udp))).toBe('udp hello');
    }
  });

  test('D1 Service docker: a load balancer has one address, which answers here and in pods', async () => {
    const ip = await waitFor('its address', () => field('service balanced', '.status.loadBalancer.ingress[0].ip'));
    await waitFor('an answer', async () => isPodsName(await httpPage({ host: ip, port: 80 })));
    await expectPage(await fetch(`http://${ip}/`));
  });

  test('D4 Headless docker: the name leads a pod to each ready pod’s own address', async () => {
    const found = await exec('client', 'nslookup', 'each.default.svc.cluster.local');
    expect([...found.matchAll(/^Address: (\S+)$/gm)].map(([, address]) => address).sort()).toEqual(await addresses());
  });

  test('D5 Ingress docker: it tells an address that answers here and in pods, and has a name for these', async () => {
    const address = () => field('ingress web', '.status.loadBalancer.ingress[1].ip');
    const ip = await waitFor('its address', address);
    expect(ip).toBe(await field('service ingress -n kube-system', '.spec.clusterIP'));
    await waitFor('an answer', async () => isPodsName(await httpPage({ host: ip, port: 80, name: host })));
    for (const at of [ip, 'ingress.kube-system']) {
      await expectPage(await fetch('--header', `Host: ${host}`, `http://${at}/`));
    }
    const { port } = new URL(product.address.ingressUrl);
    await expectPage(await httpPage({ host: '127.0.0.1', port: Number(port), name: host }));
  });

  test('D3 Readiness probe docker: a pod that loses readiness is left out of its Service, and comes back', async () => {
    const [one = '', two = ''] = await names();
    const seen = async () => {
      const pages = await Promise.all(Array.from({ length: 8 }, () => fetch('http://web/')));
      return [...new Set(pages.map((page) => page.trim()))].sort().join(' ');
    };
    await exec(one, 'rm', '/srv/ready');
    await kubectl(['wait', `pod/${one}`, '--for=condition=Ready=false', '--timeout=60s']);
    await waitFor('the other alone to answer', async () => (await seen()) === two);
    expect(await exec('client', 'nslookup', 'each.default.svc.cluster.local')).not.toContain(
      await field(`pod ${one}`, '.status.podIP'),
    );
    await exec(one, 'touch', '/srv/ready');
    await waitFor('both to answer', async () => (await seen()) === `${one} ${two}`);
    expect(await field(`pod ${one}`, '.status.containerStatuses[*].restartCount')).toBe('0 0');
  });
});
