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

test('an image is cheap: taking one between all writes does not copy the map', () => {
  const map = new OrderedMap<number>();
  for (let i = 0; i < 50_000; i++) map.set(String(i), i);
  const from = performance.now();
  for (let i = 0; i < 2_000; i++) {
    map.image();
    map.set(String(i * 7), -i);
  }
  expect(performance.now() - from).toBeLessThan(1_000);
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
