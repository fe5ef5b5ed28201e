import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPodAddresses } from './pod-addresses.ts';

test('addresses are of the range, without the network’s own, the gateway’s and the broadcast’s', () => {
  const addresses = createPodAddresses('10.244.3.0/29');
  const taken = ['a', 'b', 'c', 'd', 'e', 'f'].map((uid) => addresses.take(uid));
  expect(taken).toEqual(['10.244.3.2', '10.244.3.3', '10.244.3.4', '10.244.3.5', '10.244.3.6', undefined]);
});

test('a pod keeps its address, and a new one seldom gets one that was just left', () => {
  const addresses = createPodAddresses('10.244.3.0/24');
  expect(addresses.take('a')).toBe(addresses.take('a'));
  const left = addresses.take('b');
  addresses.release('b');
  expect(addresses.take('c')).not.toBe(left);
});

test('an address that is another pod’s, or of another range, is not adopted', () => {
  const addresses = createPodAddresses('10.244.3.0/24');
  expect(addresses.adopt('a', '10.244.3.9')).toBe(true);
  expect(addresses.adopt('a', '10.244.3.9')).toBe(true);
  expect(addresses.adopt('b', '10.244.3.9')).toBe(false);
  expect(addresses.adopt('c', '10.244.4.9')).toBe(false);
  expect(addresses.adopt('d', 'nonsense')).toBe(false);
  expect(addresses.take('a')).toBe('10.244.3.9');
});

test('a range crosses octets', () => {
  expect(createPodAddresses('10.244.0.0/16').size).toBe(65_533);
});

test('no two live pods share an address, whatever comes and goes', () => {
  const step = fc.record({ uid: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), leaves: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const addresses = createPodAddresses('127.0.9.0/29');
      const live = new Map<string, string>();
      for (const { uid, leaves } of steps) {
        if (leaves) {
          addresses.release(uid);
          live.delete(uid);
          continue;
        }
        const address = addresses.take(uid);
        if (address !== undefined) live.set(uid, address);
        expect(address === undefined).toBe(!live.has(uid));
        expect(new Set(live.values()).size).toBe(live.size);
      }
    }),
  );
});
