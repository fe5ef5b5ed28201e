import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OrderedImage, OrderedMap } from './ordered-map.ts';

const command = fc.record({
  kind: fc.constantFrom('set', 'set', 'set', 'delete', 'image'),
  key: fc.integer({ min: 0, max: 400 }).map((n) => `k${n}`),
  value: fc.integer(),
});

const sorted = (model: Map<string, number>) =>
  [...model].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);

test('behaves as a sorted map, and every image stays as it was while writes go on', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 1500, size: 'max' }), (commands) => {
      const map = new OrderedMap<number>();
      const model = new Map<string, number>();
      const images: { image: OrderedImage<number>; expected: Map<string, number> }[] = [];
      for (const { kind, key, value } of commands) {
        if (kind === 'set') expect(map.set(key, value)).toBe(swap(model, key, value));
        else if (kind === 'delete') expect(map.delete(key)).toBe(remove(model, key));
        else if (images.length < 30) images.push({ image: map.image(), expected: new Map(model) });
      }
      for (const { image, expected } of [...images, { image: map, expected: model }]) {
        expect(image.size).toBe(expected.size);
        expect([...image.values()]).toEqual(sorted(expected));
        for (const [key, value] of expected) expect(image.get(key)).toBe(value);
      }
    }),
    { numRuns: 40 },
  );
});

test('iterates from a key that need not exist', () => {
  const map = new OrderedMap<number>();
  for (let i = 0; i < 1000; i += 2) map.set(String(i).padStart(4, '0'), i);
  expect(map.values('0501').next().value).toBe(502);
  expect(map.values('0502').next().value).toBe(502);
  expect([...map.values('0999')]).toEqual([]);
});

test('tells how many keys are below one that need not exist, of an image those that it has', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 600, size: 'max' }), fc.integer({ min: 0, max: 400 }), (commands, n) => {
      const map = new OrderedMap<number>();
      const keys = new Set<string>();
      const below = () => [...keys].filter((key) => key < `k${n}`).length;
      let image = { map: map.image(), expected: 0 };
      for (const { kind, key, value } of commands) {
        if (kind === 'set') map.set(key, value);
        else if (kind === 'delete') map.delete(key);
        else image = { map: map.image(), expected: below() };
        if (kind === 'set') keys.add(key);
        if (kind === 'delete') keys.delete(key);
      }
      expect([map.rank(`k${n}`), image.map.rank(`k${n}`)]).toEqual([below(), image.expected]);
    }),
    { numRuns: 60 },
  );
});

test('an image is cheap: taking one between all writes does not copy the map', () => {
  const map = new OrderedMap<number>();
  for (let i = 0; i < 100_000; i++) map.set(String(i), i);
  for (let i = 0; i < 50_000; i++) {
    map.image();
    map.set(String(i), -i);
  }
  expect(map.get('49999')).toBe(-49_999);
});

function swap(model: Map<string, number>, key: string, value: number): number | undefined {
  const before = model.get(key);
  model.set(key, value);
  return before;
}

function remove(model: Map<string, number>, key: string): number | undefined {
  const before = model.get(key);
  model.delete(key);
  return before;
}
