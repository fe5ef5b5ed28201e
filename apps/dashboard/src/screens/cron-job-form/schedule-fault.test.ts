import { expect, test } from 'vitest';
import { scheduleFault } from './schedule-fault.ts';

test.each([
  ['expected exactly 5 fields, found 1: [abc]', 'abc', { key: 'fieldCount', found: 1 }],
  ['end of range (61) above maximum (59): 61', '61 * * * *', { key: 'tooLarge', part: 'minute', value: 61, bound: 59 }],
  [
    'beginning of range (0) below minimum (1): 0',
    '5 3 0 * *',
    { key: 'tooSmall', part: 'dayOfMonth', value: 0, bound: 1 },
  ],
  [
    'beginning of range (5) beyond end of range (2): 5-2',
    '0 5-2 * * *',
    { key: 'backwards', part: 'hour', text: '5-2' },
  ],
  ['step of range should be a positive number: */0', '*/0 * * * *', { key: 'noStep', part: 'minute', text: '*/0' }],
  [
    'failed to parse int from x: strconv.Atoi: parsing "x": invalid syntax',
    '0 x * * *',
    { key: 'notRead', part: 'hour', text: 'x' },
  ],
  ['unrecognized descriptor: @noon', '@noon', { key: 'macro', text: '@noon' }],
  ['failed to parse duration @every x: time: invalid duration', '@every x', { key: 'interval', text: '@every x' }],
  ['unknown time zone Mars/X', '@daily', { key: 'zone', text: 'Mars/X' }],
  ['something new', '@daily', { key: 'other', text: 'something new' }],
])('%s is told in words', (error, schedule, fault) => {
  expect(scheduleFault(error, schedule)).toEqual(fault);
});

test('no field is blamed where two may be meant', () => {
  const fault = scheduleFault('end of range (61) above maximum (59): 61', '61 61 * * *');
  expect(fault).toMatchObject({ key: 'tooLarge', part: undefined });
});
