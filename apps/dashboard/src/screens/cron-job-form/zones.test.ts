import { expect, test } from 'vitest';
import { knownZones, matchingZones, offsetOf } from './zones.ts';

test('a zone is found by any words of its name', () => {
  expect(matchingZones(knownZones(), 'new york')).toEqual(['America/New_York']);
  expect(matchingZones(knownZones(), 'asia seo')).toEqual(['Asia/Seoul']);
  expect(matchingZones(knownZones(), 'utc')[0]).toBe('UTC');
  expect(matchingZones(knownZones(), 'mars')).toEqual([]);
});

test('the offset of a zone is that of the instant', () => {
  expect(offsetOf('America/New_York', new Date('2026-03-08T06:59:00Z'))).toBe('GMT-5');
  expect(offsetOf('America/New_York', new Date('2026-03-08T07:00:00Z'))).toBe('GMT-4');
  expect(offsetOf('Mars/X', new Date(0))).toBeUndefined();
});
