import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { detectAddressing, rangesOf } from './addressing.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilothouse-addressing-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function canListen(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(0, host, () => server.close(() => resolve(true)));
  });
}

test('every range can be bound at once, and a sentence says which they are', async () => {
  const { podCidr, serviceCidr, nodeCidr, balancerCidr, explanation } = await detectAddressing({ directory });
  for (const cidr of [podCidr, serviceCidr, nodeCidr, balancerCidr]) {
    expect(await canListen(cidr.replace('0.0/16', '7.7'))).toBe(true);
  }
  expect(explanation).toContain(podCidr);
  expect(explanation).toContain(serviceCidr);
});

test('what containers are to reach can be bound too, and is loopback only where nothing can be routed', async () => {
  const { mode, serviceCidr, nodeCidr, balancerCidr } = await detectAddressing({ directory, pods: 'containers' });
  for (const cidr of [serviceCidr, nodeCidr, balancerCidr]) {
    expect(await canListen(cidr.replace('0.0/16', '7.7'))).toBe(true);
    expect(cidr.startsWith('127.')).toBe(mode === 'loopback');
  }
});

test('a second call, and a later start, find the same ranges', async () => {
  const first = await detectAddressing({ directory });
  expect(await detectAddressing({ directory })).toEqual(first);
  const { index } = JSON.parse(readFileSync(join(directory, 'addressing.json'), 'utf8'));
  expect(rangesOf(first.mode, index)).toMatchObject({ pods: first.podCidr, services: first.serviceCidr });
});

test('a database that comes with Services keeps their range', async () => {
  const { index } = JSON.parse(
    await detectAddressing({ directory, serviceAddress: '10.107.0.1' }).then(() =>
      readFileSync(join(directory, 'addressing.json'), 'utf8'),
    ),
  );
  expect(index).toBe(11);
});

test('no two copies and no two purposes share a range', () => {
  const all = Array.from({ length: 15 }, (_, index) => rangesOf('loopback', index));
  const cidrs = all.flatMap(({ pods, services, nodes, balancers }) => [pods, services, nodes, balancers]);
  expect(new Set(cidrs).size).toBe(60);
  expect(cidrs).not.toContain('127.0.0.0/16');
});

test('the first copy has the ranges that upstream’s tools have', () => {
  expect(rangesOf('routed', 0)).toMatchObject({ pods: '10.244.0.0/16', services: '10.96.0.0/16' });
});
