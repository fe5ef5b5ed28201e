import { expect, test } from 'vitest';
import { createEventCorrelator, type Occurrence } from './event-correlator.ts';

const start = Date.UTC(2026, 0, 1);
const subject = (uid = 'u1') => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', namespace: 'demo', uid } });

function occurrence(message: string, at = start, uid = 'u1'): Occurrence {
  return { subject: subject(uid), type: 'Normal', reason: 'Pulled', message, at };
}

test('the same event again is the same record with a higher count', () => {
  const correlator = createEventCorrelator();
  const first = correlator.correlate(occurrence('again'));
  const second = correlator.correlate(occurrence('again', start + 5000));
  expect(second).toMatchObject({ name: first?.name, count: 2, firstAt: start, lastAt: start + 5000 });
});

test('events about different objects are different records', () => {
  const correlator = createEventCorrelator();
  const one = correlator.correlate(occurrence('same', start, 'u1'));
  const other = correlator.correlate(occurrence('same', start, 'u2'));
  expect(other?.name).not.toBe(one?.name);
  expect(other?.count).toBe(1);
});

test('the tenth similar message and those after it are combined into one record', () => {
  const correlator = createEventCorrelator();
  const records = Array.from({ length: 12 }, (_, index) => correlator.correlate(occurrence(`message ${index}`)));
  expect(records[8]?.message).toBe('message 8');
  expect(records[9]?.message).toBe('(combined from similar events): message 9');
  expect(records[11]).toMatchObject({ name: records[9]?.name, count: 3 });
});

test('after 25 events at once an object may tell one in five minutes', () => {
  const correlator = createEventCorrelator();
  const told = Array.from({ length: 40 }, () => correlator.correlate(occurrence('x'))).filter(Boolean);
  expect(told).toHaveLength(25);
  expect(correlator.correlate(occurrence('x', start + 299_000))).toBeUndefined();
  expect(correlator.correlate(occurrence('x', start + 300_000))).toMatchObject({ count: 26 });
  expect(correlator.correlate(occurrence('x', start, 'another'))).toMatchObject({ count: 1 });
});
