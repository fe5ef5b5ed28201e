import { expect, it } from 'vitest';
import { scheduleInWords } from './schedule-in-words.ts';

it.each([
  ['* * * * *', 'every minute'],
  ['*/15 * * * *', 'every 15 minutes'],
  ['@hourly', 'every hour'],
  ['5 * * * *', 'at minute 5 of every hour'],
  ['30 9 * * 1-5', 'at 09:30 on Monday to Friday'],
  ['0 3 * * *', 'at 03:00 every day'],
  ['0 3,15 * * sat,sun', 'at 03:00 and 15:00 on Sunday and Saturday'],
  ['0 */6 * * *', 'at 00:00, 06:00, 12:00 and 18:00 every day'],
  ['7 */2 * * *', 'every 2 hours at minute 7'],
  ['*/10 8-18 * * 1-5', 'every 10 minutes from 08:00 to 18:59 on Monday to Friday'],
  ['@weekly', 'at 00:00 on Sunday'],
  ['@monthly', 'at 00:00 on day 1 of the month'],
  ['@yearly', 'at 00:00 on day 1 of the month in January'],
  ['0 0 1 * 5', 'at 00:00 on day 1 of the month, and on Friday'],
  [
    '0 0 */2 * 1',
    'at 00:00 on day 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29 and 31 of the month if that is on Monday',
  ],
  ['@every 90m', 'every 90m'],
])('%s is "%s"', (schedule, words) => {
  expect(scheduleInWords(schedule)).toBe(words);
});
