import { noEngineReason, startTestEngine, type TestEngine } from '@pilothouse/testing/container-engine';
import { type ImageRegistry, startImageRegistry } from '@pilothouse/testing/image-registry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testImage } from '../src/container-manifests.ts';
import { createKubectl, type Kubectl } from '../src/kubectl.ts';
import { type Product, removeInstallation } from '../src/product.ts';
import { startWithContainers } from '../src/start-with-containers.ts';
import { waitFor } from '../src/wait-for.ts';

const reason = noEngineReason();
const login = { username: 'reader', password: 'secret' };
const quick = { periodSeconds: 1, failureThreshold: 1, timeoutSeconds: 10 };
/** Ends at once when it is told to. */
const untilStopped = 'trap "exit 0" TERM; while :; do sleep 0.1; done';

describe.skipIf(reason)(
  reason === undefined ? 'probes, volumes and images of containers' : `skipped: ${reason}`,
  () => {
    let engine: TestEngine;
    let registry: ImageRegistry;
    let product: Product;
    let kubectl: Kubectl;

    const apply = (object: object) => kubectl(['apply', '-f', '-'], object);
    const pod = (name: string, container: object, spec: object = {}) =>
      apply({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name },
        spec: {
          terminationGracePeriodSeconds: 2,
          containers: [{ name: 'main', image: testImage, ...container }],
          ...spec,
        },
      });
    const script = (text: string) => ({ command: ['sh', '-c', text] });
    const exec = (name: string, text: string) => kubectl(['exec', name, '--', 'sh', '-c', text]);
    const ready = (name: string) => kubectl(['wait', `pod/${name}`, '--for=condition=Ready', '--timeout=120s']);
    const containerOf = async (name: string) => {
      const path = 'jsonpath={.status.containerStatuses[0]}';
      return JSON.parse(await kubectl(['get', 'pod', name, '-o', path])) as { restartCount: number; started: boolean };
    };
    const restarted = (name: string) =>
      waitFor('the restart', async () => (await containerOf(name)).restartCount === 1, { within: 120_000 });
    const told = (name: string, words: string) =>
      waitFor(`an event: ${words}`, async () => (await kubectl(['events', '--for', `pod/${name}`])).includes(words));

    beforeAll(async () => {
      [engine, registry] = await Promise.all([startTestEngine(), startImageRegistry({ login })]);
      product = await startWithContainers(engine);
      kubectl = createKubectl(product.address);
    });
    afterAll(async () => {
      await product?.stop();
      if (product) removeInstallation(product.installation);
      await Promise.all([engine?.stop(), registry?.stop()]);
    });

    test('B4 Liveness probe docker: a command that fails restarts the container, and the run before keeps its log', async () => {
      const livenessProbe = { exec: { command: ['test', '-e', '/srv/well'] }, ...quick };
      const run = `echo run $(cat /proc/sys/kernel/random/uuid); touch /srv/well; ${untilStopped}`;
      await pod('well', { ...script(run), livenessProbe });
      await ready('well');
      const first = await kubectl(['logs', 'well']);
      await exec('well', 'rm /srv/well');
      await restarted('well');
      expect(await kubectl(['logs', 'well', '--previous'])).toBe(first);
      await waitFor('the next run', async () => /^run /.test(await kubectl(['logs', 'well'])));
      expect(await kubectl(['logs', 'well'])).not.toBe(first);
      await told('well', 'Unhealthy');
      await told('well', 'Liveness probe failed');
    });

    test('A6 Health checks docker: liveness by tcpSocket waits for the startup probe, and then restarts who does not listen', async () => {
      const tcpSocket = { port: 8080 };
      const run = `until test -e /srv/go; do sleep 0.1; done; httpd -p 8080; ${untilStopped}`;
      const startupProbe = { tcpSocket, periodSeconds: 1, failureThreshold: 300 };
      await pod('slow', { ...script(run), startupProbe, livenessProbe: { tcpSocket, ...quick } });
      await told('slow', 'Startup probe failed: dial tcp');
      expect(await containerOf('slow')).toMatchObject({ restartCount: 0, started: false, ready: false });
      await exec('slow', 'touch /srv/go');
      await ready('slow');
      expect(await containerOf('slow')).toMatchObject({ restartCount: 0, started: true });
      await exec('slow', 'killall httpd');
      await restarted('slow');
      await told('slow', 'Liveness probe failed: dial tcp');
    });

    test('C1 PersistentVolume and claim docker: what one container wrote the next pod reads, a subPath of it too', async () => {
      await apply({
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name: 'data' },
        spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
      });
      const volumes = [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }];
      const whole = { name: 'data', mountPath: '/data' };
      const part = { name: 'data', mountPath: '/part', subPath: 'below/part' };
      await pod('writer', { volumeMounts: [whole, part] }, { volumes });
      await ready('writer');
      await exec('writer', 'echo kept > /data/note; echo below > /part/note');
      await kubectl(['delete', 'pod', 'writer']);
      await pod('reader', { volumeMounts: [whole] }, { volumes });
      await ready('reader');
      expect(await exec('reader', 'cat /data/note /data/below/part/note')).toBe('kept\nbelow\n');
    });

    test('C3 Secret docker: a volume follows an edit, a file by subPath stays, and neither is written to', async () => {
      const secret = (key: string) =>
        apply({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'keys' }, stringData: { key } });
      await secret('first');
      const volumeMounts = [
        { name: 'keys', mountPath: '/keys' },
        { name: 'keys', mountPath: '/srv/app/key', subPath: 'key' },
      ];
      await pod('keeper', { volumeMounts }, { volumes: [{ name: 'keys', secret: { secretName: 'keys' } }] });
      await ready('keeper');
      expect(await exec('keeper', 'cat /keys/key /srv/app/key')).toBe('firstfirst');
      await secret('second');
      await waitFor('the edit', async () => (await exec('keeper', 'cat /keys/key')) === 'second');
      expect(await exec('keeper', 'cat /srv/app/key')).toBe('first');
      for (const file of ['/keys/key', '/srv/app/key']) {
        const refused = await kubectl.attempt(['exec', 'keeper', '--', 'sh', '-c', `echo x > ${file}`]);
        expect(refused.stderr).toContain('Read-only file system');
      }
    });

    test('A1 exec and logs docker: a command takes what is typed, and a log is followed to the end of its container', async () => {
      const run = 'echo begun; until test -e /srv/go; do sleep 0.1; done; echo over';
      await pod('talker', script(run), { restartPolicy: 'Never' });
      await ready('talker');
      const follow = kubectl.start(['logs', '-f', 'talker']);
      await follow.until('what it said', (text) => text === 'begun\n');
      expect(await kubectl(['exec', '-i', 'talker', '--', 'cat'], 'typed\nby hand')).toBe('typed\nby hand');
      await exec('talker', 'touch /srv/go');
      expect(await follow.ended).toBe(0);
      expect(follow.output()).toBe('begun\nover\n');
    });

    test('B1 Pod docker: an image comes from a registry that wants a login, which an imagePullSecret has', async () => {
      const image = await registry.publish('shop/private:1', 'lemon');
      await pod('private', { image }, { imagePullSecrets: [{ name: 'registry' }] });
      await told('private', 'Failed to pull image');
      const given = [`--docker-server=${registry.address}`, `--docker-username=${login.username}`];
      const password = `--docker-password=${login.password}`;
      await kubectl(['create', 'secret', 'docker-registry', 'registry', ...given, password]);
      await ready('private');
      expect(await exec('private', 'echo $FLAVOUR')).toBe('lemon\n');
      await told('private', `Successfully pulled image "${image}"`);
    });
  },
);
